import { Check, Plus, X } from 'lucide-react';
import type { ScenarioProblem } from '../../../checks/scenario-problems';
import type { Scenario } from '../../../model/scenario';
import { type ExpectationCheck } from '../../../projections/expectation-checks';
import { Button } from '../../../ui/button';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { IconButton } from '../../../ui/icon-button';
import { PanelSection } from '../../../ui/panel';
import type { ExpectedThing } from '../../../words/day-editor';
import { expectationText } from '../../../words/expectations';
import type { RehearsalView } from '../screen/rehearsal-view';
import { dropExpected, type ExpectedPart, readExpected, writeExpected } from '../script/expected-parts';
import { DayProblems } from './day-problems';
import { ExpectedSentence } from './expected-sentence';
import { freshExpected } from './fresh-expected';
import type { Days } from './use-days';

export interface DayExpectedProps {
  view: RehearsalView;
  day: Scenario;
  days: Days;
  problems: readonly ScenarioProblem[];
}

const THINGS: readonly ExpectedThing[] = [
  'result',
  'ends',
  'within',
  'passes',
  'avoids',
  'order',
  'field',
  'refused',
  'status',
];

/** What is expected of a day, one sentence each: what is underlined can be filled in otherwise. */
export function DayExpected({ view, day, days, problems }: DayExpectedProps) {
  const { state, words } = view;
  const { days: say } = words;
  const parts = readExpected(day.expect);
  const checks = state.results.get(day.id)?.checks ?? [];
  const expect = (merge: string | null, by: (expect: Scenario['expect']) => Scenario['expect']) =>
    days.change(day.id, merge, (one) => ({ ...one, expect: by(one.expect) }));
  const addable = THINGS.filter(
    (thing) =>
      !['result', 'status', 'within', 'refused'].includes(thing) || !parts.some(({ code }) => code === thing),
  );
  return (
    <PanelSection title={say.expected}>
      {parts.length === 0 && <p className="text-ink-2">{say.nothingExpected}</p>}
      <ul aria-label={say.expected} className="grid gap-1.5">
        {parts.map((part) => {
          const key = keyOf(part);
          const check = checks.find((one) => isAbout(one, part));
          return (
            <li key={key} className="flex items-start gap-1.5">
              <Mark check={check} />
              <div className="min-w-0 flex-1">
                <ExpectedSentence
                  view={view}
                  part={part}
                  onChange={(next) => expect(`${day.id} expect ${key}`, (so) => writeExpected(so, next))}
                />
                {check?.ok === false && (
                  <p className="text-second text-wrong">{expectationText(check, view.context)}</p>
                )}
              </div>
              <IconButton
                label={say.takeOutOf(nameOf(part, view))}
                icon={X}
                size={28}
                onClick={() => expect(null, (so) => dropExpected(so, part))}
              />
            </li>
          );
        })}
      </ul>
      <DayProblems view={view} problems={problems} at="expect" />
      <DropdownMenu
        trigger={
          <Button size="small" icon={Plus} className="mt-2">
            {say.expect}
          </Button>
        }
        entries={addable.map((thing) => ({
          key: thing,
          label: say.things[thing],
          disabled: freshExpected(thing, view) === null,
          onSelect: () => {
            const part = freshExpected(thing, view);
            if (part !== null) expect(null, (so) => writeExpected(so, part));
          },
        }))}
      />
    </PanelSection>
  );
}

function Mark({ check }: { check: ExpectationCheck | undefined }) {
  if (check === undefined) return <span className="size-4 shrink-0" />;
  const Icon = check.ok ? Check : X;
  return (
    <Icon
      aria-hidden
      size={16}
      strokeWidth={2.2}
      className={check.ok ? 'mt-0.75 shrink-0 text-done' : 'mt-0.75 shrink-0 text-wrong'}
    />
  );
}

function keyOf(part: ExpectedPart): string {
  if ('place' in part) return `${part.code} ${String(part.place)}`;
  return part.code === 'field' ? `field ${part.field}` : part.code;
}

function nameOf(part: ExpectedPart, { context, words }: RehearsalView): string {
  const { things } = words.days;
  switch (part.code) {
    case 'ends':
      return `${things.ends}, ${context.stepName(part.end)}`;
    case 'passes':
    case 'avoids':
      return `${things[part.code]}, ${context.stepName(part.step)}`;
    case 'order':
      return `${things.order}, ${context.stepName(part.first)}`;
    case 'field':
      return `${things.field}, ${context.fieldName(part.field)}`;
    default:
      return things[part.code];
  }
}

function isAbout(check: ExpectationCheck, part: ExpectedPart): boolean {
  switch (check.code) {
    case 'passes':
    case 'avoids':
      return part.code === check.code && part.step === check.step;
    case 'order':
      return part.code === 'order' && part.first === check.first && part.then === check.then;
    case 'field':
      return part.code === 'field' && part.field === check.field;
    case 'ends':
      return part.code === 'ends' && (part.place === 0 || check.ok);
    default:
      return part.code === check.code;
  }
}
