// How a drawing can go wrong, and where each way ends: the two sentences of a row.
import type { RunResult } from '../model/journal';
import type { Ending } from '../paths/ending';
import type { WayToGoWrong } from '../paths/failure-map';
import type { FaultAt } from '../paths/fault-pairs';
import { atStep, capitalised, uncapitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

/** Is what of a way to go wrong is said. */
export type SaidWay = Omit<WayToGoWrong, 'scenario'>;

/** Says what happens: «Charge the card: never answers». */
export function sayWay({ step, fault }: FaultAt, context: SentenceContext): string {
  const { language, step: find, stepName, systemName, outcome } = context;
  const name = stepName(step);
  const { role = null, system = null } = find(step) ?? {};
  switch (fault.is) {
    case 'none':
      return `Nothing goes wrong, and yet: ${name}`;
    case 'fails': {
      if (fault.kind === 'unavailable' && system !== null) {
        const isDown = `${systemName(system)} is down`;
        return usersOf(system, null, context) > 1 ? `${isDown} at ${name}` : isDown;
      }
      return language.failures.could[fault.kind](name, null);
    }
    case 'never-done':
      return atStep(
        name,
        system !== null ? 'never answers' : role === null ? 'never comes to an end' : 'takes too long',
      );
    case 'no-answer':
      return name.endsWith('?') ? `${name} Nobody answers` : `Nobody answers ${name}`;
    case 'no-word':
      return atStep(name, 'no word comes');
    case 'leaves-by': {
      const said = outcome(step, fault.outcome);
      return name.endsWith('?') ? `${name} ${said}` : `${name}: ${uncapitalised(said)}`;
    }
  }
}

/** Counts the steps that a system does, inside a container and in all that it holds. */
function usersOf(system: string, container: string | null, context: SentenceContext): number {
  return context
    .inside(container ?? '')
    .reduce((sum, step) => sum + (step.system === system ? 1 : 0) + usersOf(system, step.id, context), 0);
}

/** Says where it ends: «Waits for ever. Nobody hears of it». */
export function sayFate(way: SaidWay, context: SentenceContext): string {
  return way.isCaught ? afterwards(way, context) : standstill(way, context);
}

/** What is done about it, step by step, and where the run ends then: «3 tries, Ask for a new card, Shipped or Cancelled». */
function afterwards(way: SaidWay, context: SentenceContext): string {
  const { alsoAsked, endings } = way;
  const { format, roleName } = context;
  const helpers = alsoAsked.map((role) => `${roleName(role)} is asked`);
  const ends = [...endings]
    .reverse()
    .flatMap((ending) =>
      ending.kind === 'finished' ? [ending.ends.map((end) => endName(end, ending.result, context))] : [],
    );
  const names = [...new Set(ends.flat())];
  const last =
    ends.length === 0 ? 'then it waits' : ends.length === 1 ? format.all(names) : format.any(names);
  return capitalised([...tried(way), ...helpers, ...led(way, context), last].join(', '));
}

/** An end that nobody named is what comes of it. */
function endName(end: string, result: RunResult, { language, step, stepName }: SentenceContext): string {
  if (step(end)?.name.trim() !== '') return stepName(end);
  const { run } = language.states;
  return result === 'failure' ? run['went-wrong'] : result === 'cancelled' ? run.cancelled : run.done;
}

function standstill(way: SaidWay, context: SentenceContext): string {
  const { isOver, text } = stop(way.shown, way.step, context);
  const before = [...tried(way), ...led(way, context)];
  const where = capitalised(
    [...before, before.length === 0 ? text : `then ${uncapitalised(text)}`].join(', '),
  );
  return isOver
    ? where
    : `${where}. Nobody ${way.shown.kind === 'waits-forever' ? 'hears of it' : 'is told'}`;
}

function tried({ tries, fault }: SaidWay): readonly string[] {
  return tries > 1 && fault.is !== 'leaves-by' ? [`${String(tries)} tries`] : [];
}

function led({ leadsTo }: SaidWay, { format, stepName }: SentenceContext): readonly string[] {
  return leadsTo.length === 0 ? [] : [format.all(leadsTo.map(stepName))];
}

/** How a run comes to a standstill; `isOver` where there is nothing that anybody could be told. */
function stop(ending: Ending, step: string, context: SentenceContext): { text: string; isOver: boolean } {
  const { format, language, outcome, stepName, doer } = context;
  const at = 'step' in ending && ending.step !== step ? ending.step : null;
  switch (ending.kind) {
    case 'finished':
      return { text: `Done at ${format.all(ending.ends.map(stepName))}, but not all of it`, isOver: true };
    case 'dead-end':
      return {
        text:
          ending.step === undefined
            ? 'Stuck: nothing can go on'
            : `Stuck: ${stepName(ending.step)} waits for a path that went another way`,
        isOver: true,
      };
    case 'gap': {
      const said = outcome(ending.step, ending.outcome);
      return {
        text: `The drawing stops${at === null ? ' there' : ` after ${stepName(at)}`}: nothing follows “${said}”`,
        isOver: true,
      };
    }
    case 'waits-forever':
      return { text: at === null ? 'Waits for ever' : `Waits for ever at ${stepName(at)}`, isOver: false };
    case 'runaway':
      return { text: 'Goes round and round', isOver: true };
    case 'unhandled':
      return {
        text:
          at === null
            ? 'Stops'
            : `Stops at ${stepName(at)}: ${language.failures.because[ending.failure](doer(at))}`,
        isOver: false,
      };
  }
}
