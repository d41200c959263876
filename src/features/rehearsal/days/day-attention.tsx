import { X } from 'lucide-react';
import type { ScenarioProblem } from '../../../checks/scenario-problems';
import { formatDuration, parseDuration } from '../../../kernel/duration';
import type { PlannedResolution, Scenario } from '../../../model/scenario';
import { IconButton } from '../../../ui/icon-button';
import { PanelSection } from '../../../ui/panel';
import { TimeInput } from '../controls/time-input';
import { AttentionCard } from '../panel/attention-card';
import { describeAct } from '../screen/describe-variation';
import type { RehearsalView } from '../screen/rehearsal-view';
import { DayProblems } from './day-problems';
import type { Days } from './use-days';

export interface DayAttentionProps {
  view: RehearsalView;
  day: Scenario;
  days: Days;
  problems: readonly ScenarioProblem[];
}

/** What is done when somebody is needed: what is planned, and what is still open when the day is over. */
export function DayAttention({ view, day, days, problems }: DayAttentionProps) {
  const { words, context, replay, state } = view;
  const { days: say, variation, attention } = words;
  const isThisDay = replay?.scenario === day || state.origin === day.id;
  const open = isThisDay ? (replay?.whole.incidents ?? []) : [];
  const put = (place: number, plan: PlannedResolution | null) =>
    days.change(day.id, plan === null ? null : `${day.id} plan ${String(place)}`, (one) => ({
      ...one,
      resolve: one.resolve.toSpliced(place, 1, ...(plan === null ? [] : [plan])),
    }));
  return (
    <PanelSection title={say.attention}>
      {day.resolve.length === 0 && open.length === 0 && <p className="text-ink-2">{say.attentionNone}</p>}
      <ul className="grid gap-3">
        {day.resolve.map((plan, place) => {
          const sentence = variation.resolved(context.stepName(plan.step), describeAct(plan, context));
          return (
            // Plans have no name of their own: which one it is, is its place.
            <li key={`${String(place)} ${plan.step}`}>
              <span className="flex items-start justify-between gap-2">
                <span className="pt-1 wrap-anywhere">{sentence}</span>
                <IconButton
                  label={say.takeOutOf(sentence)}
                  icon={X}
                  size={28}
                  onClick={() => put(place, null)}
                />
              </span>
              <TimeInput
                label={attention.after}
                valueMs={parseDuration(plan.after) ?? 0}
                onValueChange={(afterMs) => put(place, { ...plan, after: formatDuration(afterMs) })}
              />
              <DayProblems view={view} problems={problems} at={`resolve[${String(place)}]`} />
            </li>
          );
        })}
      </ul>
      <div className="mt-2 grid gap-2 empty:hidden">
        {open.map((incident) => (
          <AttentionCard key={incident.incident} view={view} incident={incident} />
        ))}
      </div>
    </PanelSection>
  );
}
