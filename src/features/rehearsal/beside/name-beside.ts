import type { FactChange } from '../../../rehearsal/other-way';
import { nameResolution } from '../panel/attention-card';
import { describePlan } from '../screen/describe-step';
import { nameScenario } from '../screen/name-scenario';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { BesideWhat } from '../session/beside';

/** Names the second run: «Charge the card: never answers», «A slow day». */
export function nameBeside(what: BesideWhat, view: RehearsalView): string {
  const { context, words, state } = view;
  switch (what.is) {
    case 'earlier':
      return what.title;
    case 'scenario':
      return nameScenario({ ...state, origin: what.id, isTried: false, kept: null }, words);
    case 'what-if': {
      const { step, instead } = what.whatIf;
      if (instead.is === 'other-way') {
        return words.beside.byFacts(
          context.stepName(step),
          context.outcome(step, instead.outcome),
          what.changes.map((change) => sayChange(change, view)),
        );
      }
      const said =
        instead.is === 'plan'
          ? describePlan(step, instead.plan, context)
          : nameResolution(instead.resolution, null, view);
      return words.variation.step(context.stepName(step), said);
    }
  }
}

/** «Amount 480 instead of 120». */
function sayChange({ field, from, to }: FactChange, { context, words }: RehearsalView): string {
  const say = (value: FactChange['to']) => context.format.value(value ?? null, context.field(field));
  return words.beside.fact(context.fieldName(field), say(to), say(from));
}
