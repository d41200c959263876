import { Copy, Play, Trash2, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { findScenarioProblems, type ScenarioProblem } from '../../../checks/scenario-problems';
import { compile } from '../../../engine/compile/compile';
import { formatDuration, parseDuration } from '../../../kernel/duration';
import { LIMITS } from '../../../model/limits';
import type { Scenario } from '../../../model/scenario';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { IconButton } from '../../../ui/icon-button';
import { PanelHeader, PanelSection } from '../../../ui/panel';
import { TextInput } from '../../../ui/text-input';
import { GoneControls } from '../controls/gone-controls';
import { TimeInput } from '../controls/time-input';
import type { RehearsalView } from '../screen/rehearsal-view';
import { peopleIn } from '../script/gone';
import { DayAgain } from './day-again';
import { DayAttention } from './day-attention';
import { DayExpected } from './day-expected';
import { DayProblems } from './day-problems';
import { DayResult } from './day-result';
import { DayStart } from './day-start';
import { DaySteps } from './day-steps';
import { editedView } from './edited-view';
import type { Days } from './use-days';

export interface DayEditorProps {
  view: RehearsalView;
  days: Days;
  day: Scenario;
  /** Something else says already what it is, and closes it. */
  bare?: boolean | undefined;
}

/** A saved day in words: what it begins with, what happens, and what is expected. Every change is kept at once. */
export function DayEditor({ view, days, day, bare = false }: DayEditorProps) {
  const { session, state, words } = view;
  const { days: say } = words;
  const edited = editedView(view, day, days);
  const problems = useProblems(view, day);
  const change = (merge: string, by: (day: Scenario) => Scenario) =>
    days.change(day.id, `${day.id} ${merge}`, by);
  useEffect(() => session.showScenario(day.id), [session, day.id]);
  return (
    <section aria-label={say.title}>
      {!bare && (
        <PanelHeader
          title={say.title}
          actions={<IconButton label={say.close} icon={X} onClick={() => days.edit(null)} />}
        />
      )}
      <div className="grid gap-3 px-5 pb-4">
        <Field label={say.name}>
          <TextInput
            value={day.name}
            maxLength={LIMITS.nameLength}
            onValueChange={(name) => change('name', (one) => ({ ...one, name }))}
          />
        </Field>
        <DayResult view={view} day={day} />
        <div className="flex flex-wrap gap-1.5">
          <Button size="small" icon={Play} iconSolid onClick={() => session.playScenario(day.id)}>
            {say.play}
          </Button>
          <Button size="small" look="quiet" icon={Copy} onClick={() => days.duplicate(day.id)}>
            {say.menu.duplicate}
          </Button>
          <Button size="small" look="quiet" icon={Trash2} onClick={() => days.removeWithUndo(day.id)}>
            {say.menu.remove}
          </Button>
        </div>
      </div>
      <DayStart view={edited} day={day} problems={problems} onChange={(by) => change('start', by)} />
      <DaySteps view={edited} day={day} days={days} problems={problems} />
      {state.document.systems.length > 0 && (
        <PanelSection title={say.outages}>
          <div className="grid gap-2">
            {state.document.systems.map(({ id }) => (
              <GoneControls key={id} view={edited} gone={id} />
            ))}
          </div>
          <DayProblems view={view} problems={problems} at="outages" />
        </PanelSection>
      )}
      {state.document.roles.length > 0 && (
        <PanelSection title={say.absences}>
          <div className="grid gap-2">
            {peopleIn(state.document).map((who) => (
              <GoneControls key={who} view={edited} gone={who} />
            ))}
          </div>
          <DayProblems view={view} problems={problems} at="absences" />
        </PanelSection>
      )}
      <DayAgain view={view} day={day} days={days} problems={problems} />
      <DayAttention view={edited} day={day} days={days} problems={problems} />
      <PanelSection title={say.over}>
        <TimeInput
          label={say.until}
          valueMs={parseDuration(day.until) ?? 0}
          onValueChange={(untilMs) => change('until', (one) => ({ ...one, until: formatDuration(untilMs) }))}
        />
        <p className="mt-1.5 text-second text-ink-3">{say.untilHint}</p>
        <DayProblems view={view} problems={problems} at="until" />
      </PanelSection>
      <DayExpected view={view} day={day} days={days} problems={problems} />
    </section>
  );
}

function useProblems({ session, state }: RehearsalView, day: Scenario): readonly ScenarioProblem[] {
  const { document } = state;
  return useMemo(() => {
    const graph = compile(document, session.catalog);
    return graph.ok ? findScenarioProblems(document, graph.value, day) : [];
  }, [document, session, day]);
}
