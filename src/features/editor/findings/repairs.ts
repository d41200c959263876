import type { Finding, FindingCode, FindingOf } from '../../../checks/finding';
import { findStep } from '../../../model/step-index';
import type { Repair } from '../../../parts/findings/repair';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import type { DrawingContext } from '../../../words/sentence-context';
import type { EditorTools } from '../editor-tools';
import type { Repairing } from './repair-edits';
import { badDayRepairs } from './repairs/bad-day-repairs';
import { factRepairs } from './repairs/fact-repairs';
import { pathRepairs } from './repairs/path-repairs';
import { peopleRepairs } from './repairs/people-repairs';
import { settingRepairs } from './repairs/setting-repairs';
import type { KnownDrawing } from './roles-near';

/** Is a repair as it is written down: what the button says, and what is done to the drawing in one edit. */
export interface DrawnRepair extends Pick<Repair, 'label' | 'asks'> {
  readonly mend: (repairing: Repairing) => void;
}

type RepairsFor<Found> = (
  finding: Found,
  context: DrawingContext,
  drawing: KnownDrawing,
) => readonly DrawnRepair[];

/** Says for each code what can be done at one press; none where the owner has to think. */
export type RepairsOf<Code extends FindingCode> = {
  readonly [Each in Code]: RepairsFor<FindingOf<Each>>;
};

const repairs: RepairsOf<FindingCode> = {
  ...pathRepairs,
  ...settingRepairs,
  ...badDayRepairs,
  ...peopleRepairs,
  ...factRepairs,
};

/** Lists what can be done at one press about a finding: each is one edit that can be undone; what it adds is shown. */
export function repairsOf(
  { finding }: Pick<SpokenFinding, 'finding'>,
  {
    session,
    context,
    addNext,
    repair: runRepair,
    bringIntoView,
  }: Pick<EditorTools, 'session' | 'context' | 'addNext' | 'repair' | 'bringIntoView'>,
): readonly Repair[] {
  if (finding === null) return [];
  const drawn = drawnRepairsOf(finding, { session, context }).map((repair) => ({
    ...repair,
    run: () => {
      const { document } = session.state();
      runRepair(repair.run);
      const added = session.state().document.steps.filter(({ id }) => findStep(document, id) === undefined);
      bringIntoView(added.map(({ id }) => id));
    },
  }));
  if (finding.code !== 'outcome-leads-nowhere') return drawn;
  const { step, outcome } = finding;
  return [
    { label: 'Add what comes next', run: () => addNext({ after: { step, outcome }, at: null }) },
    ...drawn,
  ];
}

/** Lists the repairs that ask nothing more of anybody, wherever the drawing is shown. */
export function drawnRepairsOf(
  finding: Finding,
  { session, context }: Pick<EditorTools, 'session' | 'context'>,
): readonly Repair[] {
  const drawing = {
    document: session.state().document,
    rules: session.catalog,
    outsiders: context.language.names.outsiders,
  };
  return repairsFor(finding, context, drawing).map(({ mend, ...said }) => ({
    ...said,
    run: () => {
      session.transact('Repair', 'now', (draft) => {
        mend({ session, draft });
        return { ok: true, value: null };
      });
    },
  }));
}

const repairsFor: RepairsFor<Finding> = (finding, context, drawing) => {
  // The entry of a code takes the finding of that code; the compiler cannot follow that the two belong together.
  const find = repairs[finding.code] as RepairsFor<Finding>;
  return find(finding, context, drawing);
};
