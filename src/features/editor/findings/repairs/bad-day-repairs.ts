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
    // A limit that comes before the last deed would keep it from ever being done.
    const length = lastDeedMs === undefined ? LIMITS[what] : limitAfterRung(lastDeedMs);
    const label = `Wait ${context.format.length(length)} at most`;
    const limit = (repairing: Repairing) =>
      setPolicy(repairing, step, { [what === 'system' ? 'attemptLimit' : 'timeLimit']: length });
    switch (what) {
      case 'person':
        return [{ label, mend: limit }];
      case 'system':
        return isTaken(step, drawing.document, context)
          ? [{ label, mend: limit }]
          : tellOne(step, drawing, context, { label, mend: limit });
      case 'answer':
      case 'word':
        return thenSilence(step, { label, mend: limit, stays: () => true }, drawing, context);
    }
  },
};

/** Gives a limit that lets whoever is asked last, so many ms after the asking, answer for as long as others. */
export function limitAfterRung(rungMs: number): string {
  return formatDuration(rungMs + AFTER_RUNG_MS);
}

const AFTER_RUNG_MS = 2 * 86_400_000;

/** Long enough that an ordinary day stays within. */
const LIMITS = { person: 'P3D', system: 'PT10M', answer: 'P2D', word: 'P7D' } as const;

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
