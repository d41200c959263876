import type { WaitedFor } from '../../../../checks/finding';
import { formatDuration } from '../../../../kernel/duration';
import { arrowsFrom } from '../../../../model/arrow-index';
import type { WorkflowDocument } from '../../../../model/document';
import { findStep } from '../../../../model/step-index';
import type { DrawingContext } from '../../../../words/sentence-context';
import { askWhom } from '../ask-whom';
import { mend, type Repairing, setPolicy, tellAfter } from '../repair-edits';
import type { DrawnRepair, RepairsOf } from '../repairs';
import { type KnownDrawing, rolesToTell } from '../roles-near';
import { thenSilence } from './silence-repairs';
import { failureSaid } from './what-is-said';

export const badDayRepairs: RepairsOf<
  'failure-untold' | 'tries-without-fallback' | 'tries-may-double' | 'waits-for-ever'
> = {
  'failure-untold': ({ step }, context, drawing) => tellOne(step, drawing, context),
  'tries-without-fallback': ({ step }, context, drawing) => tellOne(step, drawing, context),
  'tries-may-double': ({ step }) => [
    { label: 'Not after it took too long', mend: (repairing) => noTryAfterTooLate(repairing, step) },
    { label: 'Twice does no harm', mend: (repairing) => mend(repairing, step, { does: 'safe-to-repeat' }) },
  ],
  'waits-for-ever': ({ step, what, lastDeedMs }, context, drawing) => {
    const key = what === 'system' ? 'attemptLimit' : 'timeLimit';
    const atMost = (length: string): DrawnRepair => ({
      label: `Wait ${context.format.length(length)} at most`,
      mend: (repairing) => setPolicy(repairing, step, { [key]: length }),
    });
    const [usual, ...others] = LIMITS[what];
    const isEndTaken = what === 'system' && isTaken(step, drawing.document, context);
    if (what === 'person' || isEndTaken) {
      return [usual, ...others].map((length) => ({ ...atMost(length), asks: 'Set a limit' }));
    }
    if (what === 'system') return tellOne(step, drawing, context, atMost(usual));
    // A limit that comes before the last deed would keep it from ever being done.
    const first = atMost(lastDeedMs === undefined ? usual : limitAfterRung(lastDeedMs));
    return thenSilence(step, { ...first, stays: () => true }, drawing, context);
  },
};

/** Gives a limit that lets whoever is asked last, so many ms after the asking, answer for as long as others. */
export function limitAfterRung(rungMs: number): string {
  return formatDuration(rungMs + AFTER_RUNG_MS);
}

const AFTER_RUNG_MS = 2 * 86_400_000;

/** How long may be waited, the usual first: long enough that an ordinary day stays within. */
const LIMITS: Readonly<Record<WaitedFor, readonly [usual: string, ...others: string[]]>> = {
  person: ['P3D', 'P1D', 'P7D'],
  system: ['PT10M', 'PT1H', 'P1D'],
  answer: ['P2D'],
  word: ['P7D'],
};

/** Lets somebody be told when a step fails; `first` is what has to be done before. */
function tellOne(
  step: string,
  drawing: KnownDrawing,
  context: DrawingContext,
  first?: DrawnRepair,
): readonly DrawnRepair[] {
  const asking = {
    asks: first?.label ?? 'Tell somebody',
    label: (name: string) => (first === undefined ? `Tell ${name}` : `${first.label}, then tell ${name}`),
    mend: (repairing: Repairing, role: string) => {
      first?.mend(repairing);
      tellAfter(repairing, step, 'failed', { ...failureSaid(step, context), role });
    },
  };
  return askWhom(rolesToTell(drawing, step), asking, context);
}

/** A failure of the step is taken by an arrow of its own, by a fallback beside it or by one further out. */
function isTaken(step: string, document: WorkflowDocument, { catcher }: DrawingContext): boolean {
  return arrowsFrom(document, step).some(({ outcome }) => outcome === 'failed') || catcher(step) !== null;
}

function noTryAfterTooLate(repairing: Repairing, id: string): void {
  const retry = findStep(repairing.draft.document, id)?.policy.retry;
  if (retry === undefined) return;
  setPolicy(repairing, id, { retry: { ...retry, on: retry.on.filter((kind) => kind !== 'too-late') } });
}
