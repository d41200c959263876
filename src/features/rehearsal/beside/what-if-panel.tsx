import { GitBranch, X } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../../model/document';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Field } from '../../../ui/field';
import { IconButton } from '../../../ui/icon-button';
import { PanelHeader } from '../../../ui/panel';
import { Select } from '../../../ui/select';
import { AnswerControls } from '../controls/answer-controls';
import { ChoiceList } from '../controls/choice-list';
import { JudgementControls } from '../controls/judgement-controls';
import { WordControls } from '../controls/word-controls';
import { WorkControls } from '../controls/work-controls';
import { nameResolution } from '../panel/attention-card';
import type { RehearsalView } from '../screen/rehearsal-view';
import { type Possibilities, possibilitiesOf } from '../script/possibilities';
import { type Resolution, resolutionsOf } from '../script/resolutions';
import { readStepPlan, type StepPlan } from '../script/step-plan';
import type { Instead } from '../session/beside';
import { oppositePlan } from './opposite-plan';
import { OtherWayForm } from './other-way-form';
import { beginningOf, type WhatIfChoice, whatIfChoices } from './what-if-choices';

export interface WhatIfPanelProps {
  view: RehearsalView;
  /** Something else says already what is asked. */
  bare?: boolean | undefined;
}

/** Asks what would have happened instead, and where, at the moment on the screen. */
export function WhatIfPanel({ view, bare = false }: WhatIfPanelProps) {
  const { session, state, words, context, point, replay, whatIf } = view;
  const { beside } = words;
  const { place } = whatIf;
  const [chosen, setChosen] = useState<string | null>(place?.visit ?? null);
  if (point === null || replay === null || place === null) return null;
  if (state.kept?.isOlder === true) return <OlderDrawing view={view} />;
  const choices = whatIfChoices(point.course, replay.whole, (step) => canChange(step, view));
  const choice =
    choices.find(({ key }) => key === chosen) ??
    choices.find(({ step }) => step === (place.step ?? state.step)) ??
    choices[0];
  const step = state.document.steps.find(({ id }) => id === choice?.step);
  // What comes before an either-or may have to be another fact.
  const goesByFacts =
    step !== undefined && possibilitiesOf(step, state.document, session.catalog).does === 'choose';
  const { journal, startedAt } = replay.rehearsal;
  // What is over can only go otherwise from where it began.
  const began = choice?.when === 'before' ? beginningOf(journal, choice.activation) : undefined;
  const seq = began ?? state.seq;
  const atMs = journal[seq - 1]?.at ?? startedAt;
  return (
    <>
      {!bare && (
        <PanelHeader
          title={beside.title}
          actions={<IconButton label={beside.close} icon={X} onClick={whatIf.close} />}
        />
      )}
      <div className="grid gap-4 px-5 pb-5">
        {!goesByFacts && (
          <p className="text-pretty text-ink-2" aria-live="polite">
            {beside.staysUntil(context.format.moment(atMs))}
          </p>
        )}
        {choice === undefined || step === undefined ? (
          <EmptyState icon={GitBranch} title={beside.nothing.title} className="px-0!">
            {beside.nothing.text}
          </EmptyState>
        ) : (
          <>
            <Field label={beside.atStep}>
              <Select
                options={choices.map((one) => ({ value: one.key, label: nameChoice(one, view) }))}
                value={choice.key}
                onValueChange={setChosen}
              />
            </Field>
            {goesByFacts ? (
              <OtherWayForm key={choice.key} view={view} choice={choice} step={step} />
            ) : (
              <InsteadForm
                key={`${choice.key} ${choice.when}`}
                view={view}
                choice={choice}
                step={step}
                seq={seq}
              />
            )}
          </>
        )}
      </div>
    </>
  );
}

function canChange(step: string, { state, session }: RehearsalView): boolean {
  const drawn = state.document.steps.find(({ id }) => id === step);
  if (drawn === undefined) return false;
  const { does } = possibilitiesOf(drawn, state.document, session.catalog);
  return does === 'work' || does === 'ask' || does === 'await' || does === 'choose';
}

/** Nothing can be asked of a drawing that is no more. */
function OlderDrawing({ view: { words } }: { view: RehearsalView }) {
  const { older } = words.beside;
  return (
    <EmptyState icon={GitBranch} title={older.title}>
      {older.text(words.earlier.card.again)}
    </EmptyState>
  );
}

function nameChoice({ step, when, fromMs }: WhatIfChoice, { words, context }: RehearsalView): string {
  const name = context.stepName(step);
  if (when === 'under-way') return words.beside.underWay(name);
  if (when === 'next' || fromMs === null) return words.beside.comesNext(name);
  return words.beside.wasBefore(name, context.format.moment(fromMs));
}

interface InsteadFormProps {
  view: RehearsalView;
  choice: WhatIfChoice;
  step: Step;
  /** The last entry that stays as it was. */
  seq: number;
}

/** What happens there instead: the controls of «What happens here», or what is done about what needs attention. */
function InsteadForm({ view, choice, step, seq }: InsteadFormProps) {
  const { session, state, words, whatIf } = view;
  const can = possibilitiesOf(step, state.document, session.catalog);
  const { incident } = choice;
  const ways = incident === null ? [] : resolutionsOf(incident, state.document, session.catalog);
  const [plan, setPlan] = useState<StepPlan>(() =>
    oppositePlan(can, readStepPlan(state.scenario, step.id).is === 'ordinary', words.step.plainReason),
  );
  const [way, setWay] = useState(0);
  const resolution = ways[way];
  const instead: Instead =
    incident !== null && resolution !== undefined
      ? { is: 'resolve', incident: incident.incident, resolution }
      : { is: 'plan', plan };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        session.branchOff({ seq, step: step.id, activation: choice.activation, instead });
        whatIf.close();
      }}
    >
      <div className="grid gap-1.5">
        <h3 className="text-label font-semibold text-ink-2">{words.beside.happens}</h3>
        {incident === null ? (
          <PlanControls view={view} step={step} can={can} plan={plan} onPlan={setPlan} />
        ) : (
          <WayList ways={ways} way={way} onWay={setWay} kind={incident.kind} view={view} />
        )}
        {choice.activation !== null && (plan.is === 'answers' || plan.is === 'comes') && (
          <p className="text-second text-ink-3">{words.beside.fromThisMoment}</p>
        )}
      </div>
      <Button type="submit" look="primary" icon={GitBranch} disabled={view.isOld}>
        {words.beside.show}
      </Button>
    </form>
  );
}

interface PlanControlsProps {
  view: RehearsalView;
  step: Step;
  can: Possibilities;
  plan: StepPlan;
  onPlan: (plan: StepPlan) => void;
}

function PlanControls({ can, ...shared }: PlanControlsProps) {
  switch (can.does) {
    case 'work':
      return can.threshold === null ? (
        <WorkControls {...shared} can={can} />
      ) : (
        <JudgementControls {...shared} can={can} threshold={can.threshold} />
      );
    case 'await':
      return <WordControls {...shared} can={can} />;
    case 'ask':
      return <AnswerControls {...shared} can={can} />;
    default:
      return null;
  }
}

interface WayListProps {
  ways: readonly Resolution[];
  way: number;
  onWay: (way: number) => void;
  kind: NonNullable<WhatIfChoice['incident']>['kind'];
  view: RehearsalView;
}

function WayList({ ways, way, onWay, kind, view }: WayListProps) {
  return (
    <ChoiceList
      label={view.words.beside.happens}
      rows={ways.map((resolution, index) => ({
        value: String(index),
        label: nameResolution(resolution, kind, view),
      }))}
      value={String(way)}
      onValueChange={(value) => onWay(Number(value))}
    />
  );
}
