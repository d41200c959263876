import { type LucideIcon, ShieldAlert, ShieldCheck, ShieldHalf, ShieldQuestionMark } from 'lucide-react';
import type { Tone } from '../../../ui/tone';
import type { PromiseStanding } from './promise-standing';

/** Is how far a promise is known to hold: proved on every path, tried and not broken, broken, or nobody can say. */
export type PromiseLook = 'proved' | 'tried' | Exclude<PromiseStanding['is'], 'kept'>;

/** Tells apart what is proved from what was only tried. */
export function lookOf(standing: PromiseStanding): PromiseLook {
  if (standing.is !== 'kept') return standing.is;
  return standing.everywhere ? 'proved' : 'tried';
}

/** Gives each its shape and colour; the shape says the same as the colour. */
export const promiseLooks: Readonly<Record<PromiseLook, { readonly icon: LucideIcon; readonly tone: Tone }>> =
  {
    proved: { icon: ShieldCheck, tone: 'done' },
    tried: { icon: ShieldHalf, tone: 'neutral' },
    broken: { icon: ShieldAlert, tone: 'wrong' },
    untested: { icon: ShieldQuestionMark, tone: 'neutral' },
    unfinished: { icon: ShieldQuestionMark, tone: 'neutral' },
    unclear: { icon: ShieldQuestionMark, tone: 'attention' },
  };
