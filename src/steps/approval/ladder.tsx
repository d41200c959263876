import { Plus } from 'lucide-react';
import { DurationField } from '../../parts/duration-field/duration-field';
import {
  changeConfig,
  changePolicy,
  readConfig,
  type SettingProps,
  type StepForm,
} from '../../parts/step-form/step-form';
import { Button } from '../../ui/button';
import { type ApprovalConfig, afterMs, bySoonest } from './approval.step';
import { LadderRow } from './ladder-row';
import { freshRung, type Rung, RungForm, sayRung } from './rung-form';

/**
 * What happens while nobody answers, from the asking on: rungs on a rail, giving up last. In a blank of the sentence it
 * is the one rung that the blank stands for.
 */
export function Ladder({ form, place }: SettingProps) {
  const { ladder } = readConfig<ApprovalConfig>(form);
  const index = Number(/ladder\[(\d+)\]/u.exec(place)?.[1] ?? -1);
  const only = ladder[index];
  if (place === 'policy.timeLimit') return <GiveUpAfter form={form} />;
  if (only !== undefined) {
    return (
      <RungForm form={form} rung={only} onChange={(rung, typingIn) => setRung(form, index, rung, typingIn)} />
    );
  }
  return <WholeLadder form={form} ladder={ladder} />;
}

function WholeLadder({ form, ladder }: { form: StepForm; ladder: readonly Rung[] }) {
  const { timeLimit } = form.step.policy;
  const { format } = form.context;
  // As they come to pass, whatever order they were written in.
  const rungs = ladder
    .map((rung, index) => ({ rung, index }))
    .sort((left, right) => bySoonest(left.rung, right.rung));
  const targets = form.context.leadsTo(form.step.id, 'no-answer');
  return (
    <div>
      <ol className="relative flex flex-col before:absolute before:top-4 before:bottom-4 before:left-[3px] before:border-l-[1.5px] before:border-waiting-edge">
        {rungs.map(({ rung, index }) => (
          <LadderRow
            key={String(index)}
            after={format.length(rung.after)}
            does={sayRung(rung, form.context)}
            onRemove={
              form.isReadOnly
                ? undefined
                : () => changeConfig(form, 'Take a rung out', { ladder: ladder.toSpliced(index, 1) })
            }
          >
            <RungForm
              form={form}
              rung={rung}
              onChange={(next, typingIn) => setRung(form, index, next, typingIn)}
            />
          </LadderRow>
        ))}
        <LadderRow
          after={timeLimit === undefined ? 'For ever' : format.length(timeLimit)}
          does={timeLimit === undefined ? 'waits' : targets.length === 0 ? 'gives up' : format.all(targets)}
          isUnset={timeLimit === undefined}
          onRemove={
            timeLimit === undefined || form.isReadOnly
              ? undefined
              : () => changePolicy(form, 'Change time limit', { timeLimit: undefined })
          }
        >
          <p className="mb-2 text-second text-ink-2">Gives up, and goes on by “no answer”, after</p>
          <GiveUpAfter form={form} />
        </LadderRow>
      </ol>
      {!form.isReadOnly && (
        <Button
          look="quiet"
          size="small"
          icon={Plus}
          className="-ml-1.5"
          onClick={() =>
            changeConfig(form, 'Add a rung', {
              ladder: [...ladder, nextRung(form, ladder)],
            })
          }
        >
          Add what happens
        </Button>
      )}
    </div>
  );
}

function GiveUpAfter({ form }: { form: StepForm }) {
  return (
    <DurationField
      label="Gives up after"
      value={form.step.policy.timeLimit}
      optional
      unit="days"
      disabled={form.isReadOnly}
      onChange={(timeLimit) => changePolicy(form, 'Change time limit', { timeLimit }, 'timeLimit')}
    />
  );
}

function setRung(form: StepForm, index: number, rung: Rung, typingIn?: string): void {
  const { ladder } = readConfig<ApprovalConfig>(form);
  changeConfig(
    form,
    'Change a rung',
    { ladder: ladder.with(index, rung) },
    typingIn === undefined ? undefined : `ladder ${String(index)} ${typingIn}`,
  );
}

/** Who was reminded and says nothing is not reminded again: somebody else is asked. */
function nextRung(form: StepForm, ladder: readonly Rung[]): Rung {
  const rung: Rung = { after: nextAfter(ladder), do: 'remind' };
  return ladder.length === 0 ? rung : freshRung('ask', rung, form);
}

/** The next rung comes later than those that are there. */
function nextAfter(ladder: readonly Rung[]): string {
  const latestMs = Math.max(0, ...ladder.map(afterMs));
  if (latestMs === 0) return 'PT2H';
  return latestMs < 86_400_000 ? 'P1D' : `P${String(Math.ceil(latestMs / 86_400_000) + 1)}D`;
}
