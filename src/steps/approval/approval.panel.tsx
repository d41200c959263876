import { FieldList } from '../../parts/pickers/field-list';
import { RoleList } from '../../parts/pickers/role-list';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Ticks } from '../../parts/step-form/ticks';
import { NumberInput } from '../../ui/number-input';
import { RadioGroup } from '../../ui/radio-group';
import type { ApprovalConfig } from './approval.step';
import { Ladder } from './ladder';
import { NotBy } from './not-by';

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

type RuleKind = 'any' | 'all' | 'in-order' | 'at-least';

const rules: readonly { value: RuleKind; label: string }[] = [
  { value: 'any', label: 'The first answer counts' },
  { value: 'all', label: 'All of them have to agree' },
  { value: 'in-order', label: 'One after the other' },
  { value: 'at-least', label: 'Some of them have to agree' },
];

function Rule({ form }: SettingProps) {
  const { rule } = readConfig<ApprovalConfig>(form);
  return (
    <div className="flex flex-col">
      <RadioGroup
        label="Whose answer counts"
        labelHidden
        options={rules}
        value={typeof rule === 'string' ? rule : 'at-least'}
        disabled={form.isReadOnly}
        onValueChange={(kind) =>
          changeConfig(form, 'Change whose answer counts', {
            rule: kind === 'at-least' ? { atLeast: 2 } : kind,
          })
        }
      />
      {typeof rule !== 'string' && (
        <NumberInput
          aria-label="How many have to agree"
          value={rule.atLeast}
          min={1}
          unit="of them"
          disabled={form.isReadOnly}
          onValueChange={(count) =>
            changeConfig(
              form,
              'Change how many have to agree',
              { rule: { ...rule, atLeast: Math.max(1, Math.round(count ?? 1)) } },
              'at least',
            )
          }
          className="pl-7"
        />
      )}
    </div>
  );
}

function sayRule({ rule }: ApprovalConfig): string {
  if (typeof rule !== 'string') return `At least ${String(rule.atLeast)} agree`;
  return { any: 'First answer', all: 'All agree', 'in-order': 'One by one' }[rule];
}

const isNone = (value: unknown) => !Array.isArray(value) || value.length === 0;

export const approvalPanel: StepPanel = {
  type: 'approval',
  settings: [
    { place: 'config.approvers', label: 'Decided by', layout: 'list', Control: Approvers },
    {
      place: 'config.rule',
      label: 'What counts',
      layout: 'row',
      says: (form) => sayRule(readConfig<ApprovalConfig>(form)),
      Control: Rule,
    },
    { place: 'config.answers', label: 'Answers', layout: 'block', Control: Answers },
    {
      place: 'config.ladder',
      alsoAt: ['policy.timeLimit'],
      label: 'If nobody answers',
      layout: 'block',
      Control: Ladder,
    },
    { place: 'config.facts', label: 'They see', layout: 'list', Control: Facts },
    {
      place: 'config.editable',
      label: 'May correct',
      layout: 'list',
      isRare: ({ config }) => isNone(config['editable']),
      Control: Editable,
    },
    {
      place: 'config.reasonFor',
      label: 'Must say why',
      layout: 'block',
      isRare: ({ config }) => isNone(config['reasonFor']),
      Control: ReasonFor,
    },
    {
      place: 'config.notBy',
      label: 'Not by',
      layout: 'list',
      isRare: ({ config }) => isNone(config['notBy']),
      Control: NotBy,
    },
  ],
};
