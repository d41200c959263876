import { formatDuration } from '../../../../kernel/duration';
import { arrowsFrom } from '../../../../model/arrow-index';
import { findStep } from '../../../../model/step-index';
import type { DrawingContext } from '../../../../words/sentence-context';
import { followSilence, mend, type Repairing, type Said, setPolicy, tellAfter } from '../repair-edits';
import type { RepairsOf } from '../repairs';

export const badDayRepairs: RepairsOf<
  'failure-untold' | 'tries-without-fallback' | 'tries-may-double' | 'waits-for-ever'
> = {
  'failure-untold': ({ step }, context) => [
    {
      label: 'Tell somebody',
      mend: (repairing) => tellAfter(repairing, step, 'failed', failureSaid(step, context)),
    },
  ],
  'tries-without-fallback': ({ step }, context) => [
    {
      label: 'Tell somebody',
      mend: (repairing) => tellAfter(repairing, step, 'failed', failureSaid(step, context)),
    },
  ],
  'tries-may-double': ({ step }) => [
    { label: 'Not after it took too long', mend: (repairing) => noTryAfterTooLate(repairing, step) },
    { label: 'Twice does no harm', mend: (repairing) => mend(repairing, step, { does: 'safe-to-repeat' }) },
  ],
  'waits-for-ever': ({ step, what, lastDeedMs }, context) => {
    // A limit that comes before the last deed would keep it from ever being done.
    const length = lastDeedMs === undefined ? LIMITS[what] : formatDuration(lastDeedMs + AFTER_LAST_DEED_MS);
    const label = `Wait ${context.format.length(length)} at most`;
    switch (what) {
      case 'person':
        return [{ label, mend: (repairing) => setPolicy(repairing, step, { timeLimit: length }) }];
      case 'system':
        return [
          {
            label,
            mend: (repairing) => {
              setPolicy(repairing, step, { attemptLimit: length });
              if (!isTaken(repairing, step)) {
                tellAfter(repairing, step, 'failed', failureSaid(step, context));
              }
            },
          },
        ];
      case 'answer':
      case 'word':
        return [
          {
            label,
            mend: (repairing) => {
              setPolicy(repairing, step, { timeLimit: length });
              followSilence(repairing, step, silenceSaid(step, context));
            },
          },
        ];
    }
  },
};

/** Long enough that an ordinary day stays within. */
/** As long as whoever is asked last has to answer. */
const AFTER_LAST_DEED_MS = 2 * 86_400_000;

const LIMITS = { person: 'P3D', system: 'PT10M', answer: 'P2D', word: 'P7D' } as const;

export function failureSaid(step: string, { stepName }: DrawingContext): Said {
  return {
    name: `Say that “${stepName(step)}” failed`.slice(0, LONGEST_NAME),
    message: `“${stepName(step)}” failed. Please look into it.`,
    role: NEW_ROLE,
    end: handedTo,
  };
}

export function silenceSaid(step: string, { stepName }: DrawingContext): Said {
  return {
    name: `Say that nobody answered “${stepName(step)}”`.slice(0, LONGEST_NAME),
    message: `Nobody answered “${stepName(step)}”. Please look into it.`,
    role: NEW_ROLE,
    end: handedTo,
  };
}

/** Whoever reads of such an end wants to know who has it now. */
function handedTo(role: string): string {
  return `Handed to ${role}`.slice(0, LONGEST_NAME);
}

/** The role that is added where a drawing has none yet. */
export const NEW_ROLE = 'Person in charge';

const LONGEST_NAME = 200;

/** A failure of the step is taken by an arrow of its own or by a fallback beside it. */
function isTaken({ draft, session }: Repairing, id: string): boolean {
  const { document } = draft;
  const holder = findStep(document, id)?.in ?? null;
  return (
    arrowsFrom(document, id).some(({ outcome }) => outcome === 'failed') ||
    document.steps.some(
      (step) => step.in === holder && session.catalog.find(step.type)?.traits.catches === true,
    )
  );
}

function noTryAfterTooLate(repairing: Repairing, id: string): void {
  const retry = findStep(repairing.draft.document, id)?.policy.retry;
  if (retry === undefined) return;
  setPolicy(repairing, id, { retry: { ...retry, on: retry.on.filter((kind) => kind !== 'too-late') } });
}
