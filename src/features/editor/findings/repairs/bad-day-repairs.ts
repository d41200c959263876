import { formatDuration } from '../../../../kernel/duration';
import { arrowsFrom } from '../../../../model/arrow-index';
import type { WorkflowDocument } from '../../../../model/document';
import { findStep } from '../../../../model/step-index';
import type { DrawingContext } from '../../../../words/sentence-context';
import { followSilence, mend, type Repairing, type Said, setPolicy, tellAfter } from '../repair-edits';
import type { DrawnRepair, RepairsOf } from '../repairs';
import { rolesToTell } from '../roles-near';

export const badDayRepairs: RepairsOf<
  'failure-untold' | 'tries-without-fallback' | 'tries-may-double' | 'waits-for-ever'
> = {
  'failure-untold': ({ step }, context, document) => tellOne(step, context, document),
  'tries-without-fallback': ({ step }, context, document) => tellOne(step, context, document),
  'tries-may-double': ({ step }) => [
    { label: 'Not after it took too long', mend: (repairing) => noTryAfterTooLate(repairing, step) },
    { label: 'Twice does no harm', mend: (repairing) => mend(repairing, step, { does: 'safe-to-repeat' }) },
  ],
  'waits-for-ever': ({ step, what, lastDeedMs }, context) => {
    // A limit that comes before the last deed would keep it from ever being done.
    const length = lastDeedMs === undefined ? LIMITS[what] : limitAfterRung(lastDeedMs);
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

/** Gives a limit that lets whoever is asked last, so many ms after the asking, answer for as long as others. */
export function limitAfterRung(rungMs: number): string {
  return formatDuration(rungMs + AFTER_RUNG_MS);
}

const AFTER_RUNG_MS = 2 * 86_400_000;

/** Long enough that an ordinary day stays within. */
const LIMITS = { person: 'P3D', system: 'PT10M', answer: 'P2D', word: 'P7D' } as const;

/** So many are offered to be told; others are chosen in the message. */
const MOST_TOLD = 3;

/** Whom to tell is the owner's business: each of those who may be told is offered by name. */
function tellOne(step: string, context: DrawingContext, document: WorkflowDocument): readonly DrawnRepair[] {
  const tell = (label: string, role?: string): DrawnRepair => ({
    label,
    mend: (repairing) => tellAfter(repairing, step, 'failed', { ...failureSaid(step, context), role }),
  });
  const roles = rolesToTell(document, step).slice(0, MOST_TOLD);
  if (roles.length === 0) return [tell('Tell somebody')];
  return roles.map((role) => tell(`Tell ${context.roleName(role)}`, role));
}

function failureSaid(step: string, { stepName }: DrawingContext): Said {
  const name = stepName(step);
  return {
    name: `Say that “${name}” failed`.slice(0, LONGEST_NAME),
    message: `“${name}” failed. Please look into it.`,
    end: `${name} failed`.slice(0, LONGEST_NAME),
  };
}

export function silenceSaid(step: string, { stepName }: DrawingContext): Said {
  const name = stepName(step);
  return {
    name: `Say that nobody answered “${name}”`.slice(0, LONGEST_NAME),
    message: `Nobody answered “${name}”. Please look into it.`,
    end: `Nobody answered ${name}`.slice(0, LONGEST_NAME),
  };
}

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
