// What is on its way between visits: markers on arrows, and those that wait at a step's door. The journal names arrows,
// not markers, so the one that was sent first counts as the one that came first.

/** Is something on its way along an arrow; `source` is the key of the visit that sent it. */
export interface Traveller {
  /** Null for what comes without one: a failure on its way to a fallback. */
  readonly arrow: string | null;
  readonly source: string | null;
}

/** Is something that waits at a step's door. */
export interface Waiting extends Traveller {
  readonly at: number;
  readonly waitsFor: readonly string[];
}

/** Is everything that is on its way in a run. */
export interface Doorstep {
  readonly send: (arrows: readonly string[], source: string) => void;
  readonly park: (step: string, arrow: string | null, at: number, waitsFor: readonly string[]) => void;
  /** Takes one from a step's door, or else off the arrow. */
  readonly take: (step: string, arrow: string | null) => Waiting | Traveller;
  /** Takes the oldest from a step's door, whatever its arrow. */
  readonly takeAny: (step: string) => Waiting | null;
  /** Forgets what is on the arrows. */
  readonly clearArrows: () => void;
  readonly waitingAt: (step: string) => readonly Waiting[];
  /** What is on the arrows, and what waits at doors, by step. */
  readonly travelling: () => readonly Traveller[];
  readonly waiting: () => ReadonlyMap<string, readonly Waiting[]>;
}

/** Makes an empty doorstep. */
export function openDoorstep(): Doorstep {
  const onArrow = new Map<string, (string | null)[]>();
  const atDoor = new Map<string, Waiting[]>();
  const leave = (arrow: string | null): Traveller => {
    if (arrow === null) return { arrow, source: null };
    const queue = onArrow.get(arrow) ?? [];
    const source = queue.shift() ?? null;
    if (queue.length === 0) onArrow.delete(arrow);
    return { arrow, source };
  };
  const pull = (step: string, isIt: (waiting: Waiting) => boolean): Waiting | null => {
    const queue = atDoor.get(step) ?? [];
    const index = queue.findIndex(isIt);
    const [taken] = index < 0 ? [] : queue.splice(index, 1);
    if (queue.length === 0) atDoor.delete(step);
    return taken ?? null;
  };
  return {
    send: (arrows, source) => {
      for (const arrow of arrows) {
        const queue = onArrow.get(arrow);
        if (queue === undefined) onArrow.set(arrow, [source]);
        else queue.push(source);
      }
    },
    park: (step, arrow, at, waitsFor) => {
      const waiting = { ...leave(arrow), at, waitsFor };
      const queue = atDoor.get(step);
      if (queue === undefined) atDoor.set(step, [waiting]);
      else queue.push(waiting);
    },
    take: (step, arrow) => pull(step, (waiting) => waiting.arrow === arrow) ?? leave(arrow),
    takeAny: (step) => pull(step, () => true),
    clearArrows: () => {
      onArrow.clear();
    },
    waitingAt: (step) => atDoor.get(step) ?? [],
    travelling: () =>
      [...onArrow].flatMap(([arrow, sources]) => sources.map((source) => ({ arrow, source }))),
    waiting: () => atDoor,
  };
}
