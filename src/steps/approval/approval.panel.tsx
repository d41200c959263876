import { FieldList } from '../../parts/pickers/field-list';
import { RoleList } from '../../parts/pickers/role-list';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Ticks } from '../../parts/step-form/ticks';
import type { ApprovalConfig } from './approval.step';

type Answer = ApprovalConfig['answers'][number];

const answers: readonly { value: Answer; label: string }[] = [
  { value: 'approved', label: 'Approve' },
  { value: 'rejected', label: 'Reject' },
  { value: 'changes', label: 'Ask for changes' },
];

function Approvers({ form }: SettingProps) {
  return (
    <RoleList
      label="Decided by"
      maker={form}
      value={readConfig<ApprovalConfig>(form).approvers}
      disabled={form.isReadOnly}
      onChange={(approvers) => changeConfig(form, 'Change who decides', { approvers })}
    />
  );
}

function Answers({ form }: SettingProps) {
  const config = readConfig<ApprovalConfig>(form);
  return (
    <Ticks
      label="Answers"
      options={answers}
      chosen={config.answers}
      disabled={form.isReadOnly}
      onChange={(offered) =>
        changeConfig(form, 'Change the answers', {
          answers: offered,
          reasonFor: config.reasonFor.filter((answer) => offered.includes(answer)),
        })
      }
    />
  );
}

function ReasonFor({ form }: SettingProps) {
  const config = readConfig<ApprovalConfig>(form);
  return (
    <Ticks
      label="Must say why"
      options={answers.filter(({ value }) => config.answers.includes(value))}
      chosen={config.reasonFor}
      disabled={form.isReadOnly}
      onChange={(reasonFor) => changeConfig(form, 'Change what needs a reason', { reasonFor })}
    />
  );
}

function Facts({ form }: SettingProps) {
  return (
    <FieldList
      label="They see"
      maker={form}
      value={readConfig<ApprovalConfig>(form).facts}
      disabled={form.isReadOnly}
      onChange={(facts) => changeConfig(form, 'Change what they see', { facts })}
    />
  );
}

function Editable({ form }: SettingProps) {
  return (
    <FieldList
      label="They may correct"
      maker={form}
      value={readConfig<ApprovalConfig>(form).editable}
      disabled={form.isReadOnly}
      onChange={(editable) => changeConfig(form, 'Change what they may correct', { editable })}
    />
  );
}

export const approvalPanel: StepPanel = {
  type: 'approval',
  settings: [
    { place: 'config.approvers', label: 'Decided by', layout: 'block', Control: Approvers },
    { place: 'config.answers', label: 'Answers', layout: 'block', Control: Answers },
    { place: 'config.reasonFor', label: 'Must say why', layout: 'block', Control: ReasonFor },
    { place: 'config.facts', label: 'They see', layout: 'block', Control: Facts },
    { place: 'config.editable', label: 'They may correct', layout: 'block', Control: Editable },
  ],
};
