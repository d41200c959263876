import type { CompileError } from './compile-error';
import type { Drawing, DrawnStep } from './drawing';

/** Finds steps whose `in` leads nowhere or round in a circle, and fallbacks that would both take the same failure. */
export function containerErrors(drawing: Drawing): readonly CompileError[] {
  return [
    ...drawing.steps.flatMap((drawn) => membershipErrors(drawn, drawing)),
    ...drawing.steps.flatMap((drawn) => startErrors(drawn, drawing)),
    ...fallbackErrors(drawing),
  ];
}

function membershipErrors(drawn: DrawnStep, drawing: Drawing): readonly CompileError[] {
  const { step, place } = drawn;
  if (step.in === null) return [];
  const at = { step: step.id, place: `${place}.in`, detail: step.in };
  const container = drawing.stepById.get(step.in);
  if (container === undefined) return [{ code: 'container-missing', ...at }];
  if (container.type !== undefined && container.type.traits.container !== true) {
    return [{ code: 'not-a-container', ...at }];
  }
  return isInside(step.in, step.id, drawing) ? [{ code: 'container-in-itself', ...at }] : [];
}

/** A container begins at the steps that say so; where none does, exactly one step must be entered by no arrow. */
function startErrors(container: DrawnStep, drawing: Drawing): readonly CompileError[] {
  if (container.type?.traits.container !== true) return [];
  const inside = drawing.steps.filter(
    ({ step, type }) => step.in === container.step.id && type?.traits.inert !== true,
  );
  const running = inside.filter(({ type }) => type?.traits.catches !== true);
  const entries = running
    .filter(({ type }) => type?.traits.entry === true)
    .map(({ step, place }) => ({ code: 'entry-inside' as const, step: step.id, place: `${place}.in` }));
  if (running.some(({ step }) => step.starts)) return entries;
  const entered = new Set(drawing.arrows.map(({ arrow }) => arrow.to));
  const candidates = running.filter(({ step }) => !entered.has(step.id));
  if (candidates.length === 1) return entries;
  const detail = candidates.map(({ step }) => step.id).join(', ');
  return [...entries, { code: 'start-unclear', step: container.step.id, place: container.place, detail }];
}

function isInside(start: string, wanted: string, drawing: Drawing): boolean {
  const seen = new Set<string>();
  let current: string | null = start;
  while (current !== null && !seen.has(current)) {
    if (current === wanted) return true;
    seen.add(current);
    current = drawing.stepById.get(current)?.step.in ?? null;
  }
  return false;
}

function fallbackErrors(drawing: Drawing): readonly CompileError[] {
  const taken = new Set<string>();
  return drawing.steps.flatMap(({ step, place, type, bound }) => {
    if (type?.traits.catches !== true || bound?.ok !== true) return [];
    const lowered = bound.value.lower();
    if (!lowered.ok || lowered.value?.does !== 'catch') return [];
    const kinds: readonly string[] = lowered.value.kinds ?? ['all'];
    const twice = kinds.filter((kind) => taken.has(`${step.in ?? ''}/${kind}`));
    for (const kind of kinds) taken.add(`${step.in ?? ''}/${kind}`);
    return twice.length === 0
      ? []
      : [{ code: 'fallback-twice' as const, step: step.id, place, detail: twice.join(', ') }];
  });
}
