import { rulesLaidOut } from '../analysis/rules';
import { defineCheck } from '../check';
import type { FindingData } from '../finding';

/**
 * Two rules about one field hold for the same values, and neither is the narrower one: the order decides, which was
 * hardly meant. «Over 1000» before «over 500» is, and so is a rule about something else that goes first.
 */
export const rulesOverlap = defineCheck({
  code: 'rules-overlap',
  severity: 'hint',
  find: (context) =>
    rulesLaidOut(context).flatMap(({ checked, rules, mode, table }) => {
      const [field, ...others] = table.fields;
      if (mode === 'all' || field === undefined || others.length > 0) return [];
      const where = rules.map((_, index) => table.rows.filter(({ holds }) => holds[index] === true));
      return rules.flatMap((rule, index): readonly FindingData['rules-overlap'][] => {
        const mine = where[index] ?? [];
        const other = where.findIndex((theirs, position) => position < index && cross(mine, theirs));
        const example = mine.find((row) => where[other]?.includes(row))?.values[field.id];
        if (example === undefined) return [];
        return [{ step: checked.step.id, rule, other: rules[other] ?? '', field: field.id, example }];
      });
    }),
});

function cross<Row>(mine: readonly Row[], theirs: readonly Row[]): boolean {
  const both = mine.filter((row) => theirs.includes(row)).length;
  return both > 0 && both < mine.length && both < theirs.length;
}
