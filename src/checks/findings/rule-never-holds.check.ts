import { rulesLaidOut } from '../analysis/rules';
import { defineCheck } from '../check';

/** A way of an either-or that nothing can take: its rule never holds, or only where one before it holds already. */
export const ruleNeverHolds = defineCheck({
  code: 'rule-never-holds',
  severity: 'warning',
  find: (context) =>
    rulesLaidOut(context).flatMap(({ checked, rules, mode, table }) =>
      rules.flatMap((rule, index) => {
        const held = table.rows.filter(({ holds }) => holds[index] === true);
        const taken = mode === 'all' ? held : held.filter(({ holds }) => holds.indexOf(true) === index);
        return taken.length > 0 ? [] : [{ step: checked.step.id, rule, isCovered: held.length > 0 }];
      }),
    ),
});
