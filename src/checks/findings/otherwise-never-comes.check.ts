import { otherwiseCanCome, rulesLaidOut } from '../analysis/rules';
import { defineCheck } from '../check';

/** The rules leave nothing over, and a way is drawn for what is left over. */
export const otherwiseNeverComes = defineCheck({
  code: 'otherwise-never-comes',
  severity: 'hint',
  find: (context) =>
    rulesLaidOut(context).flatMap(({ checked: { step, outOf } }) => {
      const drawn = outOf.find(({ outcome }) => outcome === 'otherwise');
      return drawn === undefined || otherwiseCanCome(context, step.id)
        ? []
        : [{ step: step.id, next: drawn.to }];
    }),
});
