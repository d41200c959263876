import { formatDuration, parseDuration } from '../../../../kernel/duration';
import type { Estimate, Policy } from '../../../../model/document';
import { removePromise } from '../../../../model/edits/promise-edits';
import { removeSteps } from '../../../../model/edits/remove-steps';
import { withoutKey } from '../../../../model/edits/replace-item';
import { removeScenario } from '../../../../model/edits/scenario-edits';
import { findStep } from '../../../../model/step-index';
import { hasWayOut } from '../../../../model/ways-out';
import { change, mend, type Repairing, setPolicy, withWhatFollows } from '../repair-edits';
import type { RepairsOf } from '../repairs';
import { limitAfterRung } from './bad-day-repairs';

export const settingRepairs: RepairsOf<
  | 'setting-without-effect'
  | 'limit-before-second-try'
  | 'limit-before-rung'
  | 'estimate-unreadable'
  | 'chances-too-large'
  | 'fallback-never-needed'
  | 'undo-without-anything'
  | 'scenario-does-not-fit'
  | 'promise-does-not-fit'
> = {
  'setting-without-effect': ({ step, setting }) => [
    { label: 'Take it out', mend: (repairing) => dropSetting(repairing, step, setting) },
  ],
  'limit-before-second-try': ({ step, secondTryMs }, { format }) => {
    const roomMs = 2 * secondTryMs;
    return [
      {
        label: `Give it ${format.duration(roomMs)}`,
        mend: (repairing) => setPolicy(repairing, step, { timeLimit: formatDuration(roomMs) }),
      },
    ];
  },
  'limit-before-rung': ({ step, rungMs, isEnd }, { format }) => {
    if (isEnd) {
      return [
        {
          label: `Give up after ${format.duration(rungMs)} only`,
          mend: (repairing) => dropSetting(repairing, step, 'policy.timeLimit'),
        },
      ];
    }
    const limit = limitAfterRung(rungMs);
    return [
      {
        label: `Give up after ${format.length(limit)} instead`,
        mend: (repairing) => setPolicy(repairing, step, { timeLimit: limit }),
      },
    ];
  },
  'estimate-unreadable': ({ step, setting }) => [
    { label: 'Take it out', mend: (repairing) => dropSetting(repairing, step, `estimate.${setting}`) },
  ],
  'chances-too-large': ({ step, sum }) => [
    { label: 'Make them 100%', mend: (repairing) => scaleChances(repairing, step, sum) },
  ],
  'fallback-never-needed': ({ step }) => [
    {
      label: 'Take it away',
      mend: (repairing) =>
        repairing.draft.apply((document) => removeSteps(document, withWhatFollows(repairing, step))),
    },
  ],
  'undo-without-anything': ({ step }) => [
    { label: 'Switch it off', mend: (repairing) => change(repairing, step, { off: true }) },
  ],
  'scenario-does-not-fit': ({ scenario }) => [
    {
      label: 'Take the scenario out',
      mend: ({ draft }) => draft.apply((document) => removeScenario(document, scenario)),
    },
  ],
  'promise-does-not-fit': ({ promise }) => [
    {
      label: 'Delete the promise',
      mend: ({ draft }) => draft.apply((document) => removePromise(document, promise)),
    },
  ],
};

const POLICY_KEYS = ['arrival', 'cancelOthers', 'retry', 'timeLimit', 'attemptLimit', 'maxVisits'] as const;
const ESTIMATE_KEYS = ['duration', 'arrivals', 'chance', 'cost'] as const;

function dropSetting(repairing: Repairing, id: string, setting: string): void {
  const step = findStep(repairing.draft.document, id);
  if (step === undefined) return;
  const [group = '', ...rest] = setting.split('.');
  const place = rest.join('.');
  if (group === 'config') mend(repairing, id, { does: 'drop-setting', place });
  if (group === 'starts') change(repairing, id, { starts: false });
  if (group === 'policy') {
    // One pause does not grow: without growth it says the same.
    const { retry } = step.policy;
    if (place === 'retry.factor' && retry !== undefined) {
      setPolicy(repairing, id, { retry: { ...retry, factor: 1 } });
    }
    if (place === 'retry.firstWait' && retry !== undefined) {
      setPolicy(repairing, id, { retry: { ...retry, firstWait: retry.maxWait } });
    }
    if (place === 'retry.maxWait' && retry !== undefined) {
      setPolicy(repairing, id, { retry: { ...retry, maxWait: longestPause(retry) } });
    }
    const key = POLICY_KEYS.find((known) => known === place);
    if (key !== undefined) {
      const policy: Policy = withoutKey(step.policy, key);
      change(repairing, id, { policy });
    }
  }
  if (group !== 'estimate') return;
  const key = ESTIMATE_KEYS.find((known) => known === place);
  if (key === 'chance') dropChances(repairing, id);
  else if (key !== undefined) {
    const estimate: Estimate = withoutKey(step.estimate, key);
    change(repairing, id, { estimate });
  }
}

/** As long as nothing is said, or as the last pause where that is longer: so much is needed, and no more. */
function longestPause({ firstWait, factor, attempts }: NonNullable<Policy['retry']>): string {
  const firstMs = typeof firstWait === 'string' ? (parseDuration(firstWait) ?? 0) : 0;
  const longestMs = firstMs * factor ** (attempts - 2);
  return longestMs > ONE_DAY_MS ? formatDuration(Math.floor(longestMs)) : 'P1D';
}

const ONE_DAY_MS = 86_400_000;

function dropChances(repairing: Repairing, id: string): void {
  const { draft, session } = repairing;
  const step = findStep(draft.document, id);
  if (step === undefined) return;
  const known = Object.entries(step.estimate.chance ?? {}).filter(([outcome]) =>
    hasWayOut(step, outcome, session.catalog),
  );
  change(repairing, id, { estimate: { ...step.estimate, chance: Object.fromEntries(known) } });
}

function scaleChances(repairing: Repairing, id: string, sum: number): void {
  const step = findStep(repairing.draft.document, id);
  if (step === undefined) return;
  const chance = Object.fromEntries(
    Object.entries(step.estimate.chance ?? {}).map(([outcome, share]) => [
      outcome,
      // Thousandths are as exact as anybody guesses; downwards, so that they do not add up to more again.
      Math.floor((share / sum) * 1_000) / 1_000,
    ]),
  );
  change(repairing, id, { estimate: { ...step.estimate, chance } });
}
