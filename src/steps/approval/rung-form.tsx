import { DurationField } from '../../parts/duration-field/duration-field';
import { RoleSelect } from '../../parts/pickers/role-select';
import { readConfig, type StepForm } from '../../parts/step-form/step-form';
import { Select } from '../../ui/select';
import type { DrawingContext } from '../../words/sentence-context';
import type { ApprovalConfig } from './approval.step';

/** Is one thing that happens while nobody answers. */
export type Rung = ApprovalConfig['ladder'][number];

type Deed = Rung['do'];
type Answer = ApprovalConfig['answers'][number];

const deeds: readonly { value: Deed; label: string; hint: string }[] = [
  { value: 'remind', label: 'Remind them', hint: 'Nothing else changes' },
  { value: 'ask', label: 'Ask somebody else too', hint: 'Their answer then counts' },
  { value: 'answer', label: 'Take it as answered', hint: 'It goes on without them' },
  { value: 'give-up', label: 'Give up', hint: 'It goes on by “no answer”' },
];

const answers: Readonly<Record<Answer, string>> = {
  approved: 'Approved',
  rejected: 'Rejected',
  changes: 'Changes wanted',
};

interface RungFormProps {
  form: StepForm;
  rung: Rung;
  onChange: (rung: Rung, typingIn?: string) => void;
}

/** When, what, and where it is needed by whom or how. */
export function RungForm({ form, rung, onChange }: RungFormProps) {
  const { answers: offered } = readConfig<ApprovalConfig>(form);
  const disabled = form.isReadOnly;
  return (
    <div className="flex flex-col gap-2">
      <DurationField
        label="After"
        value={rung.after}
        disabled={disabled}
        onChange={(after) => onChange({ ...rung, after: after ?? 'PT0S' }, 'after')}
      />
      <Select
        aria-label="What happens"
        options={deeds}
        value={rung.do}
        disabled={disabled}
        onValueChange={(deed) => onChange(freshRung(deed, rung, form))}
      />
      {'role' in rung && (
        <RoleSelect
          label="Who is asked too"
          maker={form}
          value={rung.role === '' ? null : rung.role}
          disabled={disabled}
          onChange={(role) => onChange({ ...rung, role: role ?? '' })}
        />
      )}
      {'answer' in rung && (
        <Select
          aria-label="Taken as"
          options={offered.map((answer) => ({ value: answer, label: answers[answer] }))}
          value={rung.answer}
          disabled={disabled}
          onValueChange={(answer) => onChange({ ...rung, answer })}
        />
      )}
    </div>
  );
}

/** Says a rung in a few words: «remind», «ask Manager». */
export function sayRung(rung: Rung, { roleName }: Pick<DrawingContext, 'roleName'>): string {
  if ('role' in rung) return rung.role === '' ? 'ask somebody' : `ask ${roleName(rung.role)}`;
  if ('answer' in rung) return `counts as ${answers[rung.answer].toLowerCase()}`;
  return rung.do === 'remind' ? 'remind' : 'give up';
}

/** Makes a rung that does something else, after the same time. */
export function freshRung(deed: Deed, { after }: Rung, form: StepForm): Rung {
  const { answers: offered, approvers } = readConfig<ApprovalConfig>(form);
  switch (deed) {
    case 'remind':
    case 'give-up':
      return { after, do: deed };
    case 'ask': {
      const other = form.document.roles.find(({ id }) => !approvers.includes(id));
      return { after, do: 'ask', role: other?.id ?? '' };
    }
    case 'answer':
      return { after, do: 'answer', answer: offered[0] ?? 'approved' };
  }
}
