import { type CheckContext, type CheckedStep, shareAnalysis } from '../check-context';
import { layOutRules, type RuleTable } from './rule-table';

/** Is an either-or that takes the first rule that holds, or all, with what its rules make of every kind of value. */
export interface LaidOutRules {
  readonly checked: CheckedStep;
  readonly rules: readonly string[];
  readonly mode: 'first' | 'all';
  readonly table: RuleTable;
}

type Remembered = { readonly fields: unknown; readonly table: RuleTable | null };

/** Rules seldom change while one draws: what was laid out stays for as long as the settings and the fields do. */
const known = new WeakMap<object, Remembered>();

/** Lays out every either-or whose rules a few values can stand for. */
export const rulesLaidOut = shareAnalysis(({ document, steps }: CheckContext): readonly LaidOutRules[] =>
  steps.flatMap((checked) => {
    const { behaviour, step, bound } = checked;
    if (behaviour?.does !== 'choose' || behaviour.rules.length === 0 || bound.problems.length > 0) return [];
    const remembered = known.get(step.config);
    const table =
      remembered?.fields === document.fields
        ? remembered.table
        : layOutRules(behaviour.rules, document.fields);
    known.set(step.config, { fields: document.fields, table });
    if (table === null) return [];
    return [{ checked, rules: behaviour.rules.map(({ id }) => id), mode: behaviour.mode, table }];
  }),
);

/** Tells whether some kind of value comes to «otherwise»; what could not be laid out may. */
export function otherwiseCanCome(context: CheckContext, step: string): boolean {
  const laidOut = rulesLaidOut(context).find(({ checked }) => checked.step.id === step);
  return laidOut === undefined || laidOut.table.rows.some(({ holds }) => !holds.includes(true));
}
