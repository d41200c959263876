// A bar is made of pieces: stretches of its visit, or single tries with pauses between them. Each piece is one thing that
// can be chosen and has a name of its own.
import type { TimelineBar } from '../../projections/timeline-bars';
import type { Attempt, Attention, Phase, PhaseState } from '../../projections/visit';

/** Is how a piece is drawn. */
export type PieceLook = 'working' | 'waiting' | 'held' | 'attention' | 'try' | 'next-try' | 'to-come';

/** Is one drawn piece of a bar. Instants in ms; `toMs` is null while it lasts. */
export interface BarPiece {
  readonly key: string;
  readonly look: PieceLook;
  readonly fromMs: number;
  readonly toMs: number | null;
  /** The stretch it stands for; null for a try, or for what took no time. */
  readonly state: PhaseState | null;
  readonly attempt: Attempt | null;
  readonly attention: Attention | null;
  /** Nothing of the bar comes after it. */
  readonly isLast: boolean;
}

type DraftPiece = Omit<BarPiece, 'key' | 'isLast'>;

/** Cuts a bar into its pieces, earliest first; always at least one. */
export function piecesOf(bar: TimelineBar): readonly BarPiece[] {
  const drafts = showsTries(bar) ? withTries(bar) : bar.phases.map((phase) => pieceOfPhase(phase, bar));
  const pieces = drafts.length === 0 ? [instantPiece(bar)] : drafts;
  return pieces.map((piece, index) => ({
    ...piece,
    key: `${bar.key}#${String(index)}`,
    isLast: index === pieces.length - 1,
  }));
}

/**
 * Tells whether a bar is drawn try by try: it was tried again by itself, or will be. What a person had tried again is
 * drawn as the stretches that it is: work, the need for a person, work.
 */
export function showsTries({ visit }: TimelineBar): boolean {
  return visit.nextTryAt !== null || visit.attempts.some(({ tryNumber }) => tryNumber > 1);
}

const LOOKS: Readonly<Record<PhaseState, PieceLook>> = {
  working: 'working',
  'trying-again': 'working',
  'waiting-person': 'waiting',
  'waiting-time': 'waiting',
  held: 'held',
  'needs-attention': 'attention',
};

function pieceOfPhase({ state, from, to }: Phase, { visit }: TimelineBar): DraftPiece {
  const attention =
    visit.attention.findLast((need) => need.from <= from && (need.to ?? from) >= from) ?? null;
  return {
    look: LOOKS[state],
    fromMs: from,
    toMs: to,
    state,
    attempt: null,
    attention: state === 'needs-attention' ? attention : null,
  };
}

/** Tries stand for the stretches of work; what lies between them is a pause. */
function withTries(bar: TimelineBar): readonly DraftPiece[] {
  const { visit } = bar;
  const others = bar.phases
    .filter(({ state }) => state !== 'working' && state !== 'trying-again')
    .map((phase) => pieceOfPhase(phase, bar));
  const tries = visit.attempts.map((attempt) => ({
    look: 'try' as const,
    fromMs: attempt.from,
    toMs: attempt.to,
    state: null,
    attempt,
    attention: null,
  }));
  const next =
    visit.nextTryAt === null
      ? []
      : [
          {
            look: 'next-try' as const,
            fromMs: visit.nextTryAt,
            toMs: visit.nextTryAt,
            state: null,
            attempt: null,
            attention: null,
          },
        ];
  return [...others, ...tries, ...next].sort((left, right) => left.fromMs - right.fromMs);
}

function instantPiece({ fromMs, toMs }: TimelineBar): DraftPiece {
  return { look: 'working', fromMs, toMs, state: null, attempt: null, attention: null };
}

/** Makes one piece of a bar that the run has not come to yet. */
export function pieceToCome({ key, fromMs, toMs }: TimelineBar): BarPiece {
  return {
    key: `${key}#to-come`,
    look: 'to-come',
    fromMs,
    toMs,
    state: null,
    attempt: null,
    attention: null,
    isLast: true,
  };
}
