// What comes in besides on a day: in the order in which it was added, each by its place.
import type { Json } from '../../../kernel/json';
import type { Scenario, SecondStart } from '../../../model/scenario';

/** Comes an hour later, by the same start and with the same facts: what owners mean by «it comes again». */
const FRESH: SecondStart = { after: 'PT1H', input: {} };

/** Lets it come once more. */
export function addSecondStart(scenario: Scenario): Scenario {
  return { ...scenario, again: [...(scenario.again ?? []), FRESH] };
}

/** Puts a second start in the place of another; null: it does not come. Where none is left, nothing is said of it. */
export function writeSecondStart(scenario: Scenario, place: number, start: SecondStart | null): Scenario {
  const { again = [], ...rest } = scenario;
  const left = again.toSpliced(place, 1, ...(start === null ? [] : [start]));
  return left.length === 0 ? rest : { ...rest, again: left };
}

/** Sets a fact that comes otherwise than the first time; undefined: the same. */
export function writeOtherFact(start: SecondStart, field: string, value: Json | undefined): SecondStart {
  const { [field]: _before, ...input } = start.input;
  return { ...start, input: value === undefined ? input : { ...input, [field]: value } };
}
