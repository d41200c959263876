import type { Step } from '../model/document';
import { isOpen, type Phase, type Visit } from './visit';

/** Is whose row it is. */
export type RowOwner =
  | { readonly kind: 'trigger' | 'step'; readonly id: string }
  | { readonly kind: 'role' | 'system'; readonly id: string }
  /** What takes time and is nobody's. */
  | { readonly kind: 'nobody' };

/** Is a visit, or one role's share in it, on the timeline. Instants in ms. */
export interface TimelineBar {
  readonly key: string;
  readonly visit: Visit;
  /** Bars of one lane do not overlap. */
  readonly lane: number;
  readonly fromMs: number;
  /** Null while it lasts. */
  readonly toMs: number | null;
  readonly phases: readonly Phase[];
  /** Asked after others had not answered. */
  readonly askedToo: boolean;
  /** The visit ended here, not in another role's bar. */
  readonly isLast: boolean;
}

interface Share {
  readonly owner: RowOwner;
  /** When this owner came in; -1: from the start. */
  readonly since: number;
  readonly askedToo: boolean;
}

/** Is a bar before it has its place in a row. */
export interface DraftBar extends Omit<TimelineBar, 'lane' | 'isLast'> {
  readonly owner: RowOwner;
  /** Where the row stands, in document order; who was asked too comes after who was asked first. */
  readonly order: number;
}

/** Draws a visit as one bar in the row of its step. */
export function barOfStep(visit: Visit, order: number): DraftBar {
  return draftBar(
    visit,
    { owner: { kind: 'step', id: visit.step }, since: -1, askedToo: false },
    order,
    false,
  );
}

/** Draws a visit as bars in the rows of those who do it; none for what takes no time and is nobody's. */
export function barsOfOwners(
  visit: Visit,
  step: Step | undefined,
  order: number,
  trigger: string | null,
): readonly DraftBar[] {
  const shares = sharesOf(visit, step, trigger);
  return shares.map((share) => draftBar(visit, share, order, shares.length > 1));
}

function sharesOf(visit: Visit, step: Step | undefined, trigger: string | null): readonly Share[] {
  if (visit.asks.length > 0) return askedShares(visit);
  const whole = (owner: RowOwner): readonly Share[] => [{ owner, since: -1, askedToo: false }];
  if (visit.step === trigger) return whole({ kind: 'trigger', id: visit.step });
  const { role = null, system = null } = step ?? {};
  if (role !== null) return whole({ kind: 'role', id: role });
  if (system !== null) return whole({ kind: 'system', id: system });
  return visit.phases.length > 0 ? whole({ kind: 'nobody' }) : [];
}

function askedShares({ asks }: Visit): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const [index, { at, roles }] of asks.entries()) {
    for (const role of roles) {
      if (shares.has(role)) continue;
      const since = shares.size === 0 ? -1 : at;
      shares.set(role, { owner: { kind: 'role', id: role }, since, askedToo: index > 0 });
    }
  }
  return [...shares.values()];
}

function draftBar(
  visit: Visit,
  { owner, since, askedToo }: Share,
  index: number,
  isShared: boolean,
): DraftBar {
  const fromMs = Math.max(since, visit.phases[0]?.from ?? visit.startedAt ?? visit.endedAt ?? 0);
  return {
    key: isShared && 'id' in owner ? `${visit.key}/${owner.id}` : visit.key,
    visit,
    owner,
    order: index + (askedToo ? 0.5 : 0),
    fromMs,
    toMs: isOpen(visit.state) ? null : (visit.endedAt ?? fromMs),
    phases: visit.phases.flatMap((phase) => clip(phase, fromMs)),
    askedToo,
  };
}

function clip(phase: Phase, fromMs: number): readonly Phase[] {
  if (phase.to !== null && phase.to <= fromMs) return [];
  return [phase.from >= fromMs ? phase : { ...phase, from: fromMs }];
}
