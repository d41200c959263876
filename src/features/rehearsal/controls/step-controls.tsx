import { Flag } from 'lucide-react';
import type { Step } from '../../../model/document';
import { Button } from '../../../ui/button';
import { describeStep } from '../screen/describe-step';
import type { RehearsalView } from '../screen/rehearsal-view';
import { type Possibilities, possibilitiesOf } from '../script/possibilities';
import { readStepPlan } from '../script/step-plan';
import { AnswerControls } from './answer-controls';
import { FactControls } from './fact-controls';
import { GoneControls } from './gone-controls';
import { JudgementControls } from './judgement-controls';
import { WordControls } from './word-controls';
import { WorkControls } from './work-controls';

/** What can be set to happen at one step. */
export function StepControls({ view, step }: { view: RehearsalView; step: Step }) {
  const { session, state, words } = view;
  const can = possibilitiesOf(step, state.document, session.catalog);
  const plan = readStepPlan(state.scenario, step.id);
  const shared = { view, step, plan, onPlan: (next: typeof plan) => session.setStep(step.id, next) };
  return (
    <div className="grid gap-3">
      {plan.is === 'custom' && (
        <p className="text-second text-ink-2">
          {words.step.custom(describeStep(state.scenario, step.id, view.context))}
        </p>
      )}
      {can.does === 'work' && can.threshold === null && <WorkControls {...shared} can={can} />}
      {can.does === 'work' && can.threshold !== null && (
        <JudgementControls {...shared} can={can} threshold={can.threshold} />
      )}
      {can.does === 'await' && <WordControls {...shared} can={can} />}
      {can.does === 'ask' && <AnswerControls {...shared} can={can} />}
      {can.does === 'begin' && <BeginControls view={view} step={step} fields={can.fields} />}
      {can.does === 'choose' && (
        <>
          <p className="text-second text-ink-2">{words.step.goesByFactsHint}</p>
          <FactControls view={view} fields={can.fields} />
        </>
      )}
      {can.does === 'nothing' && <p className="text-ink-2">{words.step.nothing}</p>}
      {step.system !== null && <GoneControls view={view} gone={step.system} />}
      {whoIsNeeded(can, step).map((who) => (
        <GoneControls key={who} view={view} gone={who} />
      ))}
    </div>
  );
}

/** Lists the roles without which nothing happens at a step. */
function whoIsNeeded(can: Possibilities, { role }: Step): readonly string[] {
  if (can.does === 'ask') return can.asked.map((asked) => asked.role);
  return can.does === 'work' && role !== null ? [role] : [];
}

interface BeginControlsProps {
  view: RehearsalView;
  step: Step;
  fields: Parameters<typeof FactControls>[0]['fields'];
}

function BeginControls({ view, step, fields }: BeginControlsProps) {
  const { session, state, words, point, replay } = view;
  const begins = replay?.whole.trigger ?? point?.course.trigger ?? state.scenario.trigger;
  return (
    <>
      {begins === step.id ? (
        <p className="text-second text-ink-2">{words.step.beginsHere}</p>
      ) : (
        <Button icon={Flag} className="justify-self-start" onClick={() => session.setTrigger(step.id)}>
          {words.step.beginHere}
        </Button>
      )}
      <FactControls view={view} fields={fields} />
    </>
  );
}
