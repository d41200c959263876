import type { VisitState } from '../../projections/visit';

/** Is how the outline of a card says what its step is doing. */
export type CardStanding = VisitState | 'plain' | 'not-reached' | 'off' | 'unknown';

/** The line round a card. It lies over the card's edge, so that a thicker one moves nothing. */
const edges: Readonly<Record<CardStanding, string>> = {
  plain: 'inset-0 border border-line group-hover/step:border-edge',
  'not-reached': 'inset-0 border border-line',
  done: 'inset-0 border border-line',
  working: '-inset-px border-2 border-pen',
  'waiting-person': '-inset-px border-[1.5px] border-waiting-edge',
  'waiting-time': '-inset-px border-[1.5px] border-waiting-edge',
  held: '-inset-px border-[1.5px] border-dashed border-waiting-edge',
  'trying-again': '-inset-px border-2 border-trying-edge',
  'needs-attention':
    '-inset-px border-2 border-attention-solid shadow-[0_0_0_4px_color-mix(in_srgb,var(--color-attention-solid)_18%,transparent)]',
  'went-wrong': '-inset-px border-2 border-wrong-edge',
  'set-aside': 'inset-0 border border-dashed border-edge',
  skipped: 'inset-0 border border-dashed border-edge',
  cancelled: 'inset-0 border border-dashed border-edge',
  off: 'inset-0 border border-dashed border-edge',
  unknown: 'inset-0 border border-dashed border-edge',
};

/** Gives the classes of the line round a card; what is chosen is marked with the accent, whatever it is doing. */
export function cardEdge(standing: CardStanding, selected: boolean): string {
  if (selected)
    return '-inset-px border-2 border-accent shadow-[0_0_0_4px_color-mix(in_srgb,var(--color-accent)_14%,transparent)]';
  return edges[standing];
}

/** Tells whether a card has no fill: its step did not happen. */
export function isHollow(standing: CardStanding): boolean {
  return standing === 'set-aside' || standing === 'skipped' || standing === 'cancelled' || standing === 'off';
}

/** Gives the classes of the fill of a card. */
export function cardFill(standing: CardStanding): string {
  if (isHollow(standing)) return 'bg-paper';
  if (standing === 'not-reached') return 'bg-[color-mix(in_srgb,var(--color-card)_55%,var(--paper))]';
  if (standing === 'unknown') return 'bg-sunken';
  return 'bg-card shadow-card';
}
