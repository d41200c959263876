import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import type { ScenarioProblem } from '../../../checks/scenario-problems';
import type { Step } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { IconButton } from '../../../ui/icon-button';
import { PanelSection } from '../../../ui/panel';
import { StepControls } from '../controls/step-controls';
import { describeStep } from '../screen/describe-step';
import type { RehearsalView } from '../screen/rehearsal-view';
import { possibilitiesOf } from '../script/possibilities';
import { DayProblems } from './day-problems';
import { stepsInOrder } from './steps-in-order';
import type { Days } from './use-days';

export interface DayStepsProps {
  view: RehearsalView;
  day: Scenario;
  days: Days;
  problems: readonly ScenarioProblem[];
}

/** What happens at each step, one sentence each, in the order of the drawing; pressed, one opens what can be set there. */
export function DaySteps({ view, day, days, problems }: DayStepsProps) {
  const { session, state, words } = view;
  const { days: say } = words;
  const [showsUsual, setShowsUsual] = useState(false);
  const settable = stepsInOrder(state.document).filter((step) =>
    ['work', 'ask', 'await'].includes(possibilitiesOf(step, state.document, session.catalog).does),
  );
  const isSet = ({ id }: Step) => (day.script[id] ?? []).length > 0;
  const shown = settable.filter((step) => showsUsual || isSet(step) || step.id === state.step);
  const usual = settable.filter((step) => !isSet(step)).length;
  const strangers = Object.keys(day.script).filter((id) => !settable.some((step) => step.id === id));
  const forget = (step: string) =>
    days.change(day.id, null, (one) => {
      const { [step]: _gone, ...script } = one.script;
      return { ...one, script };
    });
  return (
    <PanelSection title={say.happens} flush>
      <ul>
        {shown.map((step) => (
          <li key={step.id}>
            <StepSentence view={view} step={step} day={day} problems={problems} />
          </li>
        ))}
        {strangers.map((id) => (
          <li key={id} className="px-5 py-1.5">
            <span className="flex items-center justify-between gap-2">
              {view.context.step(id) === undefined ? say.gone : view.context.stepName(id)}
              <IconButton label={say.takeOut} icon={X} size={28} onClick={() => forget(id)} />
            </span>
            <DayProblems view={view} problems={problems} at={`script.${id}`} />
          </li>
        ))}
      </ul>
      {usual > 0 && (
        <Button look="link" className="mx-5 mt-1" onClick={() => setShowsUsual(!showsUsual)}>
          {showsUsual ? say.hideUsual : say.showUsual(usual)}
        </Button>
      )}
    </PanelSection>
  );
}

interface StepSentenceProps {
  view: RehearsalView;
  step: Step;
  day: Scenario;
  problems: readonly ScenarioProblem[];
}

function StepSentence({ view, step, day, problems }: StepSentenceProps) {
  const { session, state, context, words } = view;
  const isOpen = state.step === step.id;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const what = describeStep(day, step.id, context);
  const isUsual = what === words.step.usual;
  return (
    <div className={cx(isOpen && 'bg-hover')}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => session.choose(isOpen ? null : step.id)}
        className="flex w-full items-start gap-2 px-5 py-1.5 text-left transition-colors duration-press hover:bg-hover pointer-coarse:py-2.5"
      >
        <span className="min-w-0 flex-1 wrap-anywhere">
          <span className={isUsual ? 'text-ink-2' : 'font-label'}>{context.stepName(step.id)}</span>
          <span className="text-ink-2">: {what}</span>
        </span>
        <Chevron aria-hidden size={15} strokeWidth={2} className="mt-0.5 shrink-0 text-ink-3" />
      </button>
      <div className="px-5">
        <DayProblems view={view} problems={problems} at={`script.${step.id}`} />
      </div>
      {isOpen && (
        <div className="px-5 pt-1 pb-3">
          <StepControls view={view} step={step} />
        </div>
      )}
    </div>
  );
}
