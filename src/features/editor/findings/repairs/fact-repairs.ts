import type { MissingInput } from '../../../../checks/finding';
import { changeField, removeField } from '../../../../model/edits/field-edits';
import type { DrawingContext } from '../../../../words/sentence-context';
import { askAtStart, change, mend, type Repairing } from '../repair-edits';
import type { DrawnRepair, RepairsOf } from '../repairs';

export const factRepairs: RepairsOf<
  | 'required-field-not-asked'
  | 'input-never-filled'
  | 'input-maybe-missing'
  | 'output-unread'
  | 'nothing-left-behind'
  | 'off-step-needed'
  | 'field-unused'
  | 'same-by-another-start'
> = {
  'required-field-not-asked': ({ field }) => [
    askFor(field),
    {
      label: 'Make it optional',
      mend: ({ draft }) => draft.apply((document) => changeField(document, field, { required: false })),
    },
  ],
  'input-never-filled': missingInput,
  'input-maybe-missing': missingInput,
  'output-unread': ({ step, field }) => [
    {
      label: 'Do not ask for it',
      mend: (repairing) => mend(repairing, step, { does: 'drop-product', field }),
    },
  ],
  'nothing-left-behind': () => [],
  'off-step-needed': ({ step }) => [
    { label: 'Switch it on', mend: (repairing) => change(repairing, step, { off: false }) },
  ],
  'same-by-another-start': ({ step, field }) => [
    {
      label: 'Take it only once here too',
      mend: (repairing) => mend(repairing, step, { does: 'take-once', field }),
    },
  ],
  'field-unused': ({ field }) => [
    {
      label: 'Take it out',
      mend: ({ draft, session }) => draft.apply((document) => removeField(document, field, session.catalog)),
    },
  ],
};

function askFor(field: string): DrawnRepair {
  return { label: 'Ask for it at the start', mend: (repairing) => askAtStart(repairing, field) };
}

function missingInput(
  { field, fillers }: MissingInput,
  { stepName }: DrawingContext,
): readonly DrawnRepair[] {
  return [
    askFor(field),
    ...fillers.map((filler) => ({
      label: `Let “${stepName(filler)}” fill it in`,
      mend: (repairing: Repairing) => mend(repairing, filler, { does: 'fill-in', field }),
    })),
  ];
}
