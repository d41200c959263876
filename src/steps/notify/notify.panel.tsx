import { MessageField } from '../../parts/message-field/message-field';
import { FieldSelect } from '../../parts/pickers/field-select';
import { RoleSelect } from '../../parts/pickers/role-select';
import {
  changeConfig,
  readConfig,
  type SettingProps,
  type StepForm,
  type StepPanel,
} from '../../parts/step-form/step-form';
import { Segmented } from '../../ui/segmented';
import { TextInput } from '../../ui/text-input';
import type { NotifyConfig } from './notify.step';

type Recipient = 'role' | 'field' | 'text';

const recipients: readonly { value: Recipient; label: string }[] = [
  { value: 'role', label: 'A role' },
  { value: 'field', label: 'From a field' },
  { value: 'text', label: 'Somebody' },
];

function To({ form }: SettingProps) {
  const { to } = readConfig<NotifyConfig>(form);
  const kind: Recipient = 'role' in to ? 'role' : 'field' in to ? 'field' : 'text';
  return (
    <div className="flex flex-col items-start gap-2">
      <Segmented
        label="Who is told"
        segments={recipients}
        value={kind}
        onValueChange={(next) => tell(form, next === kind ? to : emptyRecipient(next))}
      />
      <RecipientInput form={form} to={to} />
    </div>
  );
}

function RecipientInput({ form, to }: { form: StepForm; to: NotifyConfig['to'] }) {
  const disabled = form.isReadOnly;
  if ('role' in to) {
    return (
      <RoleSelect
        label="Role that is told"
        maker={form}
        value={to.role === '' ? null : to.role}
        disabled={disabled}
        onChange={(role) => tell(form, { role: role ?? '' })}
      />
    );
  }
  if ('field' in to) {
    return (
      <FieldSelect
        label="Field with the recipient"
        maker={form}
        only={['text', 'choice']}
        value={to.field === '' ? null : to.field}
        disabled={disabled}
        onChange={(field) => tell(form, { field: field ?? '' })}
      />
    );
  }
  return (
    <TextInput
      aria-label="Name of who is told"
      placeholder="The customer"
      value={to.text}
      maxLength={200}
      disabled={disabled}
      onValueChange={(text) => tell(form, { text }, 'to')}
      onBlur={form.settle}
    />
  );
}

function tell(form: StepForm, to: NotifyConfig['to'], typingIn?: string): void {
  changeConfig(form, 'Change who is told', { to }, typingIn);
}

function emptyRecipient(kind: Recipient): NotifyConfig['to'] {
  if (kind === 'role') return { role: '' };
  return kind === 'field' ? { field: '' } : { text: '' };
}

function sayRecipient(form: StepForm): string | null {
  const { to } = readConfig<NotifyConfig>(form);
  if ('role' in to) return to.role === '' ? null : form.context.roleName(to.role);
  if ('field' in to) return to.field === '' ? null : `Whoever is in ${form.context.fieldName(to.field)}`;
  return to.text.trim() === '' ? null : to.text;
}

function Message({ form }: SettingProps) {
  return (
    <MessageField
      label="Message"
      maker={form}
      value={readConfig<NotifyConfig>(form).message}
      disabled={form.isReadOnly}
      placeholder={form.context.wordsOf(form.step)?.placeholders['config.message'] ?? ''}
      onChange={(message) => changeConfig(form, 'Change message', { message }, 'message')}
      onLeave={form.settle}
    />
  );
}

export const notifyPanel: StepPanel = {
  type: 'notify',
  settings: [
    {
      place: 'config.to',
      label: 'Tells',
      layout: 'row',
      says: (form) => sayRecipient(form),
      unset: 'Nobody yet',
      Control: To,
    },
    { place: 'config.message', label: 'Message', layout: 'block', Control: Message },
  ],
};
