import type { Finding } from '../../../checks/finding';
import { formatDuration } from '../../../kernel/duration';
import type { Policy } from '../../../model/document';
import { changeField } from '../../../model/edits/field-edits';
import { withoutKey } from '../../../model/edits/replace-item';
import { findStep } from '../../../model/step-index';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import { changeStepCommand } from '../commands/change-step';
import type { EditorTools } from '../editor-tools';

/** Is something that takes a finding away, at one press. */
export interface Repair {
  readonly label: string;
  readonly run: () => void;
}

/** Lists what can be done at one press about a finding; none where the owner has to think. */
export function repairsOf({ finding }: SpokenFinding, tools: EditorTools): readonly Repair[] {
  if (finding === null) return [];
  const { canvas, context } = tools;
  switch (finding.code) {
    case 'outcome-leads-nowhere':
      return [
        {
          label: 'Add what comes next',
          run: () => tools.addNext({ after: { step: finding.step, outcome: finding.outcome }, at: null }),
        },
      ];
    case 'nothing-leads-here':
      return canvas.current === null
        ? []
        : [{ label: 'Show it', run: () => canvas.current?.reveal(finding.step, { focus: true }) }];
    case 'meeting-not-said':
      return [
        { label: 'Wait for all', run: () => setPolicy(tools, finding.step, { arrival: 'all' }) },
        {
          label: 'Go on while others cannot come',
          run: () => setPolicy(tools, finding.step, { arrival: 'any' }),
        },
      ];
    case 'setting-without-effect':
      return [{ label: 'Take it out', run: () => dropSetting(tools, finding) }];
    case 'limit-before-second-try': {
      const roomMs = 2 * finding.secondTryMs;
      return [
        {
          label: `Give it ${context.format.duration(roomMs)}`,
          run: () => setPolicy(tools, finding.step, { timeLimit: formatDuration(roomMs) }),
        },
      ];
    }
    case 'required-field-not-asked':
      return [{ label: 'Make it optional', run: () => makeOptional(tools, finding.field) }];
    case 'no-trigger':
    case 'no-end-reached':
    case 'circle-not-marked':
    case 'estimate-unreadable':
    case 'scenario-does-not-fit':
    case 'promise-not-checked':
      return [];
  }
}

function setPolicy({ session }: EditorTools, id: string, policy: Partial<Policy>): void {
  const step = findStep(session.state().document, id);
  if (step === undefined) return;
  changeStepCommand.run(session, {
    step: id,
    change: { policy: { ...step.policy, ...policy } },
    label: 'Repair',
  });
}

function dropSetting(
  { session }: EditorTools,
  finding: Extract<Finding, { code: 'setting-without-effect' }>,
): void {
  const step = findStep(session.state().document, finding.step);
  const key = POLICY_KEYS.find((known) => known === finding.setting.split(/[.[]/u)[0]);
  if (step === undefined || key === undefined) return;
  const policy: Policy = withoutKey(step.policy, key);
  changeStepCommand.run(session, { step: step.id, change: { policy }, label: 'Repair' });
}

const POLICY_KEYS = ['arrival', 'cancelOthers', 'retry', 'timeLimit', 'attemptLimit', 'maxVisits'] as const;

function makeOptional({ session }: EditorTools, field: string): void {
  session.apply('Repair', 'now', (document) => changeField(document, field, { required: false }));
}
