import { arrowsFrom, arrowsInto } from '../../../../model/arrow-index';
import type { Step } from '../../../../model/document';
import { connectSteps } from '../../../../model/edits/connect-steps';
import { reconnectArrow } from '../../../../model/edits/reconnect-arrow';
import { removeArrows } from '../../../../model/edits/remove-arrows';
import { removeSteps } from '../../../../model/edits/remove-steps';
import { turnArrow } from '../../../../model/edits/turn-arrow';
import { freshIds } from '../../../../model/id-source';
import { findStep } from '../../../../model/step-index';
import { nextWayOut } from '../../../../model/ways-out';
import { addStepCommand } from '../../commands/add-step';
import { change, endAfter, mend, type Repairing, setPolicy, typeThat } from '../repair-edits';
import type { RepairsOf } from '../repairs';

export const pathRepairs: RepairsOf<
  | 'no-trigger'
  | 'no-end-reached'
  | 'outcome-leads-nowhere'
  | 'nothing-leads-here'
  | 'choice-changes-nothing'
  | 'same-name'
  | 'circle-not-marked'
  | 'loop-without-limit'
  | 'loop-entered-inside'
  | 'meeting-not-said'
  | 'count-never-reached'
  | 'happens-twice'
  | 'two-write-at-once'
  | 'rule-never-holds'
  | 'rules-overlap'
  | 'rules-miss-value'
  | 'otherwise-never-comes'
> = {
  'no-trigger': () => [{ label: 'Add a start', mend: addStart }],
  'no-end-reached': () => [{ label: 'Add an end', mend: addEnd }],
  'outcome-leads-nowhere': ({ step, outcome }, context) => [
    {
      label: `End after “${context.outcome(step, outcome)}”`,
      mend: (repairing) => endAfter(repairing, step, outcome),
    },
  ],
  'nothing-leads-here': ({ step }) => [
    { label: 'Take it away', mend: ({ draft }) => draft.apply((document) => removeSteps(document, [step])) },
  ],
  'choice-changes-nothing': ({ step, next }) => [
    { label: 'Take the step away', mend: (repairing) => passBy(repairing, step, next) },
  ],
  'same-name': ({ step }, { stepName }) => [
    {
      label: 'Number it',
      mend: (repairing) => change(repairing, step, { name: freeName(repairing, stepName(step)) }),
    },
  ],
  'circle-not-marked': ({ arrow }) => [
    {
      label: 'Mark where it goes back',
      mend: ({ draft }) => draft.apply((document) => turnArrow(document, arrow, true)),
    },
  ],
  'loop-without-limit': ({ step }, { format }) => [
    {
      label: `At most ${format.times(ROUNDS)}`,
      mend: (repairing) => setPolicy(repairing, step, { maxVisits: ROUNDS }),
    },
  ],
  'loop-entered-inside': ({ arrow, header }, { stepName }) => [
    {
      label: `Lead it to “${stepName(header)}”`,
      mend: ({ draft, session }) =>
        draft.apply((document) => reconnectArrow(document, arrow, { to: header }, session.catalog)),
    },
  ],
  'meeting-not-said': ({ step }) => [
    { label: 'Wait for all', mend: (repairing) => setPolicy(repairing, step, { arrival: 'all' }) },
    {
      label: 'Go on while others cannot come',
      mend: (repairing) => setPolicy(repairing, step, { arrival: 'any' }),
    },
  ],
  'count-never-reached': ({ step, ways }, { format }) => [
    {
      label: `Wait for ${format.number(ways)}`,
      mend: (repairing) => setPolicy(repairing, step, { arrival: { count: ways, orFewer: false } }),
    },
  ],
  'happens-twice': ({ step }) => [
    { label: 'Wait for all', mend: (repairing) => setPolicy(repairing, step, { arrival: 'all' }) },
    { label: 'Twice does no harm', mend: (repairing) => mend(repairing, step, { does: 'safe-to-repeat' }) },
  ],
  'two-write-at-once': ({ step, other, field }, { stepName }) => [
    {
      label: `Leave it to “${stepName(other)}”`,
      mend: (repairing) => mend(repairing, step, { does: 'drop-product', field }),
    },
    {
      label: `Leave it to “${stepName(step)}”`,
      mend: (repairing) => mend(repairing, other, { does: 'drop-product', field }),
    },
  ],
  'rule-never-holds': ({ step, rule }) => [
    { label: 'Take it out', mend: (repairing) => mend(repairing, step, { does: 'drop-rule', rule }) },
  ],
  'rules-overlap': ({ step, rule, other }, { outcome }) =>
    [[other, rule] as const, [rule, other] as const].map(([kept, narrowed]) => ({
      label: `Leave it to “${outcome(step, kept)}”`,
      mend: (repairing) => mend(repairing, step, { does: 'leave-to-rule', rule: narrowed, other: kept }),
    })),
  'rules-miss-value': ({ step, from, closers }, { outcome }) =>
    closers.map((rule) => ({
      label: `Let “${outcome(step, rule)}” take it`,
      mend: (repairing) => mend(repairing, step, { does: 'reach-value', rule, value: from }),
    })),
  'otherwise-never-comes': ({ step, next }) => [
    {
      label: 'Take the arrow away',
      mend: ({ draft }) =>
        draft.apply((document) =>
          removeArrows(
            document,
            arrowsFrom(document, step)
              .filter(({ outcome, to }) => outcome === 'otherwise' && to === next)
              .map(({ id }) => id),
          ),
        ),
    },
  ],
};

/** More rounds than anybody needs, and few enough to be seen. */
const ROUNDS = 5;

function addStart(repairing: Repairing): void {
  const { session, draft } = repairing;
  const type = typeThat(repairing, 'entry');
  if (type === null) return;
  const first = draft.document.steps.find(
    ({ id, in: holder, type: other }) =>
      holder === null &&
      !standsAlone(repairing, other) &&
      arrowsInto(draft.document, id).every(({ back }) => back),
  );
  const at = first === undefined ? {} : { at: { x: first.at.x - BEFORE, y: first.at.y } };
  const added = addStepCommand.run(session, { type, after: null, ...at });
  if (!added.ok || first === undefined) return;
  const start = findStep(draft.document, added.value.step);
  const outcome = start === undefined ? null : nextWayOut(draft.document, start, session.catalog);
  if (outcome === null) return;
  const id = freshIds(draft.document, session.ids)('ar');
  const arrow = { id, from: added.value.step, outcome: outcome.id, to: first.id };
  draft.apply((document) => connectSteps(document, arrow, session.catalog));
}

/** As wide as a step and the room between two. */
const BEFORE = 240;

function standsAlone({ session }: Repairing, type: string): boolean {
  const traits = session.catalog.find(type)?.traits;
  return traits === undefined || traits.catches === true || traits.inert === true || traits.terminal === true;
}

/** Behind the last step in the drawing that leads nowhere yet. */
function addEnd(repairing: Repairing): void {
  const { session, draft } = repairing;
  const isOpen = (step: Step) => {
    const way = nextWayOut(draft.document, step, session.catalog);
    return way !== null && !arrowsFrom(draft.document, step.id).some(({ outcome }) => outcome === way.id);
  };
  const last = draft.document.steps.findLast((step) => step.in === null && isOpen(step));
  const way = last === undefined ? null : nextWayOut(draft.document, last, session.catalog);
  if (last !== undefined && way !== null) endAfter(repairing, last.id, way.id);
}

/** What led to a step leads to the next one, and the step goes. */
function passBy({ session, draft }: Repairing, step: string, next: string): void {
  for (const { id } of arrowsInto(draft.document, step)) {
    draft.apply((document) => reconnectArrow(document, id, { to: next }, session.catalog));
  }
  draft.apply((document) => removeSteps(document, [step]));
}

function freeName({ draft }: Repairing, name: string): string {
  const taken = new Set(draft.document.steps.map((step) => step.name.trim().toLowerCase()));
  let number = 2;
  while (taken.has(`${name} ${String(number)}`.toLowerCase())) number += 1;
  return `${name} ${String(number)}`;
}
