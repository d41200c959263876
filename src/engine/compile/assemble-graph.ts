import { groupBy } from '../../kernel/group-by';
import { present } from '../../kernel/invariant';
import type { Behaviour } from '../../step-kit/behaviour';
import type { Graph, GraphArrow, GraphScope, GraphStep } from '../graph';
import { arrivalOf } from './arrival';
import { type Drawing, type DrawnStep, isBadNews } from './drawing';
import { findLoops } from './loops';
import { peopleIn } from './people-in';
import { compilePolicy } from './policy';

/** Puts the graph of a drawing without errors together. */
export function assembleGraph(
  drawing: Drawing,
): Pick<Graph, 'fields' | 'roles' | 'scopes' | 'steps' | 'arrows' | 'loops'> {
  const running = drawing.steps.flatMap((drawn) => {
    const behaviour = behaviourOf(drawn);
    return behaviour === null ? [] : [{ drawn, behaviour }];
  });
  const indexOf = new Map(running.map(({ drawn }, index) => [drawn.step.id, index]));
  const bare = drawing.arrows.map(({ arrow }) => ({
    id: arrow.id,
    from: present(indexOf.get(arrow.from), arrow.from),
    outcome: arrow.outcome,
    to: present(indexOf.get(arrow.to), arrow.to),
    back: arrow.back,
  }));
  const badNews = bare.map((arrow) => isBadNews(present(running[arrow.from], 'step').drawn, arrow.outcome));
  const { loops, loopOfArrow } = findLoops({
    size: running.length,
    arrows: bare,
    isFirstOutcome: (arrow) => firstOutcome(present(running[arrow.from], 'step').drawn) === arrow.outcome,
    isEntered: (step) => isEnteredFromOutside(present(running[step], 'step').drawn),
  });
  const arrows: readonly GraphArrow[] = bare.map(({ id, from, outcome, to }, index) => ({
    id,
    from,
    outcome,
    to,
    loop: loopOfArrow.get(index) ?? null,
  }));
  const { scopes, scopeOf } = assembleScopes(
    running.map(({ drawn }) => drawn),
    new Set(bare.map((arrow) => arrow.to)),
  );
  const entering = groupBy(arrows.keys(), (index) => arrows[index]?.to);
  const leaving = groupBy(arrows.keys(), (index) => arrows[index]?.from);
  const steps: readonly GraphStep[] = running.map(({ drawn, behaviour }, index) => {
    const { retry, timeLimitMs, attemptLimitMs, maxVisits } = compilePolicy(
      drawn.step.policy,
      present(drawn.type, 'type').traits,
    );
    return {
      id: drawn.step.id,
      scope: present(scopeOf[index], 'scope'),
      behaviour,
      routes: routesOf(leaving.get(index) ?? [], arrows),
      outcomes: outcomeIds(drawn),
      border: borderOf(drawn, behaviour),
      undoable: drawn.bound?.ok === true && drawn.bound.value.undoable,
      arrival: arrivalOf(index, drawn, { arrows, loops, badNews, entering: entering.get(index) ?? [] }),
      needs: drawn.step.needs,
      off: drawn.step.off,
      retry,
      timeLimitMs,
      attemptLimitMs,
      maxVisits,
    };
  });
  return {
    fields: drawing.document.fields.map(({ id, type, required, options }) => ({
      id,
      type,
      required,
      options,
    })),
    roles: drawing.document.roles.map((role) => ({ id: role.id, people: peopleIn(role) })),
    scopes,
    steps,
    arrows,
    loops,
  };
}

function behaviourOf(drawn: DrawnStep): Behaviour | null {
  const bound = present(drawn.bound, 'step type');
  const lowered = bound.ok ? bound.value.lower() : bound;
  return lowered.ok ? lowered.value : null;
}

function outcomeIds(drawn: DrawnStep): readonly string[] {
  return drawn.bound?.ok === true ? drawn.bound.value.outcomes.map((outcome) => outcome.id) : [];
}

/** Good news may end at the border of a container; the rules of an either-or have to lead somewhere. */
function borderOf(drawn: DrawnStep, behaviour: Behaviour): readonly string[] {
  if (drawn.step.in === null || behaviour.does === 'choose' || drawn.bound?.ok !== true) return [];
  return drawn.bound.value.outcomes.filter((outcome) => !outcome.badNews).map((outcome) => outcome.id);
}

function firstOutcome(drawn: DrawnStep): string | undefined {
  return outcomeIds(drawn)[0];
}

/** A trigger, a fallback and the start inside a container are entered without an arrow. */
function isEnteredFromOutside(drawn: DrawnStep): boolean {
  return (
    drawn.type?.traits.entry === true ||
    drawn.type?.traits.catches === true ||
    (drawn.step.starts && drawn.step.in !== null)
  );
}

function routesOf(
  leaving: readonly number[],
  arrows: readonly GraphArrow[],
): Record<string, readonly number[]> {
  const routes: Record<string, number[]> = {};
  for (const index of leaving) {
    const { outcome } = present(arrows[index], 'arrow');
    (routes[outcome] ??= []).push(index);
  }
  return routes;
}

function assembleScopes(
  steps: readonly DrawnStep[],
  entered: ReadonlySet<number>,
): { scopes: readonly GraphScope[]; scopeOf: readonly number[] } {
  const containers = steps.flatMap((drawn, index) => (drawn.type?.traits.container === true ? [index] : []));
  const scopeInside = new Map(
    containers.map((index, order) => [present(steps[index], 'step').step.id, order + 1]),
  );
  const scopeOf = steps.map(({ step }) =>
    step.in === null ? 0 : present(scopeInside.get(step.in), 'container'),
  );
  const fallbacksIn = (scope: number) =>
    steps.flatMap((drawn, index) =>
      drawn.type?.traits.catches === true && scopeOf[index] === scope ? [index] : [],
    );
  const startsIn = (scope: number) => {
    const inside = steps.flatMap((_, index) => (scopeOf[index] === scope ? [index] : []));
    const said = inside.filter((index) => steps[index]?.step.starts === true);
    if (said.length > 0) return said;
    return inside.filter((index) => !entered.has(index) && steps[index]?.type?.traits.catches !== true);
  };
  const inner = containers.map((container, order) => ({
    parent: present(scopeOf[container], 'scope'),
    container,
    starts: startsIn(order + 1),
    fallbacks: fallbacksIn(order + 1),
  }));
  return {
    scopes: [{ parent: null, container: null, starts: [], fallbacks: fallbacksIn(0) }, ...inner],
    scopeOf,
  };
}
