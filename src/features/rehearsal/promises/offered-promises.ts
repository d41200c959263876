// Promises that fit a drawing as it stands: read from its approvals, meeting lanes, handlers of failures and undoing,
// never from names. Each says what the arrows seem to mean, so that a later change cannot quietly take it away; whether
// every path keeps it is for the explorer to say.
import { sameJson } from '../../../kernel/json';
import { arrowsFrom, arrowsInto } from '../../../model/arrow-index';
import type { Arrow, PromiseRule, Step, WorkflowDocument } from '../../../model/document';
import { findStep } from '../../../model/step-index';
import { isBadNews, waysOut } from '../../../model/ways-out';
import { isGoingWrong } from '../../../promises/happening';
import { happeningsOf, readRule } from '../../../promises/promise-rule';
import type { BoundStep } from '../../../step-kit/define-step';
import { behaviourOf, type StepCatalog } from '../../../step-kit/step-catalog';

/** Nobody wants to choose among more. */
const MOST = 5;

/** How soon somebody should hear of what went wrong; it stands in the sentence and can be changed there. */
const SOON = 'PT2H';

/** Finds promises that fit a drawing and are not made yet, at most five, one of each kind before a second of any. */
export function offeredPromises(document: WorkflowDocument, catalog: StepCatalog): readonly PromiseRule[] {
  const made = document.promises.map(({ rule }) => gist(rule));
  const drawn = document.steps.filter(({ off, in: scope }) => !off && scope === null);
  // What can simply be done again matters less than what cannot.
  const again = (step: Step) => (boundOf(step, catalog)?.nature.repeatable === true ? 1 : 0);
  const steps = [...drawn].sort((left, right) => again(left) - again(right));
  const kinds = [notAfterNo, notBeforeDone, toldOfFailure, notWithUndoing, notTwice].map((find) =>
    steps
      .flatMap((step) => find({ document, catalog, step }))
      .filter((rule) => !made.some((known) => sameJson(known, gist(rule)))),
  );
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) => kinds.flatMap((rules) => rules[turn] ?? []));
  return inTurn.flat().slice(0, MOST);
}

interface Looked {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly step: Step;
}

/** What an approval lets through never happens without its yes; where other ways lead there too, never after its no. */
function notAfterNo({ document, catalog, step }: Looked): readonly PromiseRule[] {
  const behaviour = behaviourOf(catalog, step);
  const yes = waysOut(step, catalog)[0]?.id;
  if (behaviour?.does !== 'ask' || yes === undefined) return [];
  const letThrough = onward(document, step, yes);
  return letThrough.flatMap((allowed): readonly PromiseRule[] => {
    if (comesOnlyFrom(document, allowed, step, yes)) {
      const works = pastWaiting(allowed, { document, catalog });
      return [{ never: works.id, before: `${step.id}/${yes}` }];
    }
    const no = behaviour.answers.find(
      (answer) =>
        isBadNews(step, answer, catalog) &&
        arrowsFrom(document, step.id).some(({ outcome }) => outcome === answer) &&
        !leadsTo(document, step, allowed, (outcome) => outcome === answer),
    );
    return no === undefined ? [] : [{ never: allowed.id, with: `${step.id}/${no}` }];
  });
}

/** Waiting is nothing that matters: what comes of it is. */
function pastWaiting(step: Step, { document, catalog }: Omit<Looked, 'step'>): Step {
  const over = waysOut(step, catalog)[0]?.id;
  const [next] = onward(document, step, over);
  if (behaviourOf(catalog, step)?.does !== 'wait' || over === undefined || next === undefined) return step;
  return comesOnlyFrom(document, next, step, over) ? pastWaiting(next, { document, catalog }) : step;
}

/** Where lanes that begin together meet, what comes then never begins before each of them is done. */
function notBeforeDone({ document, catalog, step }: Looked): readonly PromiseRule[] {
  if (!waitsForAll(step) || behaviourOf(catalog, step)?.does !== 'work') return [];
  const lanes = ahead(document, step.id);
  const begun = lanes.map(({ from }) =>
    ahead(document, from).map(({ from: fork, outcome }) => [fork, outcome]),
  );
  const isFork = lanes.length > 1 && begun.every((from) => from.length > 0 && sameJson(from, begun[0] ?? []));
  if (!isFork && lanes.length !== 1) return [];
  return lanes.flatMap(({ from, outcome }) => {
    const before = findStep(document, from);
    if (before === undefined || behaviourOf(catalog, before)?.does !== 'work') return [];
    const goesRound = leadsTo(document, before, step, (way) => isBadNews(before, way, catalog));
    return goesRound ? [] : [{ never: step.id, before: `${from}/${outcome}` }];
  });
}

/** Whoever a failure leads to hears of it soon, however the step goes wrong. */
function toldOfFailure({ document, catalog, step }: Looked): readonly PromiseRule[] {
  const failures = arrowsFrom(document, step.id).filter(({ outcome }) =>
    isGoingWrong({ step: step.id, outcome }),
  );
  return failures.flatMap(({ outcome, to, back }) => {
    const told = findStep(document, to);
    // What goes wrong in a way of its own leads elsewhere, and it goes wrong all the same.
    const isAll = failures.length === 1 && step.policy.maxVisits === undefined;
    const isMeant = outcome === 'failed' ? isAll : outcome.startsWith('failed.');
    return back || !isMeant || told === undefined || told.off || !reachesSomebody(told, catalog)
      ? []
      : [{ each: `${step.id}/${outcome}`, then: told.id, within: SOON }];
  });
}

function reachesSomebody(step: Step, catalog: StepCatalog): boolean {
  const isTold = catalog.find(step.type)?.traits.tellsEach === true;
  return isTold || boundOf(step, catalog)?.nature.doneBy === 'person';
}

/** A case in which everything is taken back never comes to a good end. */
function notWithUndoing({ document, catalog, step }: Looked): readonly PromiseRule[] {
  if (behaviourOf(catalog, step)?.does !== 'undo') return [];
  return document.steps.flatMap((end) => {
    const behaviour = behaviourOf(catalog, end);
    const isGoodEnd = behaviour?.does === 'end' && behaviour.result === 'success';
    const isLedTo = arrowsInto(document, end.id).length > 0;
    return isGoodEnd && isLedTo && !leadsTo(document, step, end) ? [{ never: end.id, with: step.id }] : [];
  });
}

/** What cannot be done twice without harm, and nothing leads back to once it is done, is done once. */
function notTwice({ document, catalog, step }: Looked): readonly PromiseRule[] {
  const bound = boundOf(step, catalog);
  if (bound === null || bound.nature.repeatable || !bound.undoable) return [];
  const [done] = waysOut(step, catalog);
  if (done === undefined || leadsTo(document, step, step, (way) => way === done.id)) return [];
  return [{ atMost: 1, of: `${step.id}/${done.id}` }];
}

/** What a promise is about, whatever narrows it: one that says as much is not offered again. */
function gist(rule: PromiseRule): readonly string[] {
  const read = readRule(rule);
  return read === null ? [] : [read.is, ...happeningsOf(read).map(({ step }) => step)];
}

function boundOf({ type, config }: Step, catalog: StepCatalog): BoundStep | null {
  const bound = catalog.find(type)?.read(config);
  return bound?.ok === true ? bound.value : null;
}

function comesOnlyFrom(document: WorkflowDocument, step: Step, from: Step, outcome: string): boolean {
  return ahead(document, step.id).every((arrow) => arrow.from === from.id && arrow.outcome === outcome);
}

function waitsForAll({ policy: { arrival } }: Step): boolean {
  return arrival === undefined || arrival === 'all';
}

function ahead(document: WorkflowDocument, step: string): readonly Arrow[] {
  return arrowsInto(document, step).filter(({ back }) => !back);
}

function onward(document: WorkflowDocument, step: Step, outcome: string | undefined): readonly Step[] {
  return arrowsFrom(document, step.id).flatMap((arrow) => {
    const to = arrow.back || arrow.outcome !== outcome ? undefined : findStep(document, arrow.to);
    return to === undefined || to.off ? [] : [to];
  });
}

/** Tells whether some way out of a step leads to another without coming through it again, round a circle included. */
function leadsTo(
  document: WorkflowDocument,
  from: Step,
  to: Step,
  leaves: (outcome: string) => boolean = () => true,
): boolean {
  const follow = arrowsFrom(document, from.id).filter(({ outcome }) => leaves(outcome));
  const seen = new Set<string>();
  for (let arrow = follow.pop(); arrow !== undefined; arrow = follow.pop()) {
    if (arrow.to === to.id) return true;
    if (arrow.to === from.id || seen.has(arrow.to)) continue;
    seen.add(arrow.to);
    follow.push(...arrowsFrom(document, arrow.to));
  }
  return false;
}
