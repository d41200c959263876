import type { Condition } from '../../facts/condition';
import type { Json } from '../../kernel/json';
import type { RuleRow } from '../analysis/rule-table';
import { rulesLaidOut } from '../analysis/rules';
import { defineCheck } from '../check';
import type { FindingData } from '../finding';

/**
 * Between two rules about a number or a date something is left out and goes to «otherwise». What lies beyond the first
 * and the last is what «otherwise» is for; a hole in the middle is a slip.
 */
export const rulesMissValue = defineCheck({
  code: 'rules-miss-value',
  severity: 'warning',
  find: (context) =>
    rulesLaidOut(context).flatMap(({ checked, table }) => {
      const { behaviour } = checked;
      if (behaviour?.does !== 'choose') return [];
      const [field, ...others] = table.fields;
      if (field === undefined || others.length > 0) return [];
      if (field.type !== 'number' && field.type !== 'money' && field.type !== 'date') return [];
      const hole = firstHole(table.rows.filter(({ values }) => values[field.id] !== null));
      if (hole === null) return [];
      const { from, to } = describe(field.id, hole);
      const closers = to === null ? behaviour.rules.filter(({ when }) => endsAt(when, from)) : [];
      return [{ step: checked.step.id, field: field.id, from, to, closers: closers.map(({ id }) => id) }];
    }),
});

/** The rows that no rule takes, between two that some rule takes, with the rows at its sides. */
function firstHole(rows: readonly RuleRow[]): readonly RuleRow[] | null {
  const isTaken = ({ holds }: RuleRow) => holds.includes(true);
  const first = rows.findIndex(isTaken);
  const last = rows.findLastIndex(isTaken);
  const begin = rows.findIndex((row, index) => index > first && index < last && !isTaken(row));
  if (begin === -1 || first === -1) return null;
  const end = rows.findIndex((row, index) => index > begin && isTaken(row));
  return rows.slice(begin - 1, end + 1);
}

/** What the hole begins and ends with: one value that rules name, or the two that it lies between. */
function describe(
  field: string,
  hole: readonly RuleRow[],
): Pick<FindingData['rules-miss-value'], 'from' | 'to'> {
  const named = hole.filter(({ isNamed }) => isNamed);
  const from = named[0]?.values[field] ?? null;
  const to = named.at(-1)?.values[field] ?? null;
  return { from, to: named.length === 1 ? null : to };
}

/** A rule that is one comparison, and stops just short of the value. */
function endsAt(when: Condition, value: Json): boolean {
  return 'field' in when && (when.is === 'less' || when.is === 'more') && when.value === value;
}
