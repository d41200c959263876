import { ReceiptText, UserRound, Users } from 'lucide-react';
import { MessageField } from '../../parts/message-field/message-field';
import { newRoles } from '../../parts/pickers/new-things';
import {
  changeConfig,
  readConfig,
  type SettingProps,
  type StepForm,
  type StepPanel,
} from '../../parts/step-form/step-form';
import { Combobox } from '../../ui/combobox';
import type { NotifyConfig } from './notify.step';

/** Who is told, found by name: a role, whoever stands in a field, or somebody who is only named. */
function To({ form, look }: SettingProps) {
  const { to } = readConfig<NotifyConfig>(form);
  const { roles, fields } = form.document;
  const id = 'role' in to ? to.role : 'field' in to ? to.field : to.text;
  const isNamed = 'text' in to && id.trim() !== '';
  const isGone = !isNamed && id !== '' && ![...roles, ...fields].some((thing) => thing.id === id);
  const tellRole = (role: string) => tell(form, { role });
  return (
    <Combobox
      aria-label={look === 'blank' ? 'Who is told' : 'Tells'}
      look={look}
      placeholder="Nobody yet"
      value={id === '' ? null : id}
      disabled={form.isReadOnly}
      options={[
        ...roles.map((role) => ({ value: role.id, label: form.context.roleName(role.id), icon: Users })),
        ...fields
          .filter(({ type }) => type === 'text' || type === 'choice')
          .map((field) => ({
            value: field.id,
            label: `Whoever is in ${form.context.fieldName(field.id)}`,
            icon: ReceiptText,
          })),
        ...(isNamed ? [{ value: id, label: id, icon: UserRound }] : []),
        ...(isGone ? [{ value: id, label: 'Somebody who is gone', disabled: true }] : []),
      ]}
      onValueChange={(next) => {
        if (fields.some((field) => field.id === next)) tell(form, { field: next });
        else if (roles.some((role) => role.id === next)) tellRole(next);
      }}
      makesOf={(typed) => [
        ...newRoles(form, typed, tellRole),
        { label: `Somebody called “${typed}”`, icon: UserRound, make: () => tell(form, { text: typed }) },
      ]}
    />
  );
}

function tell(form: StepForm, to: NotifyConfig['to']): void {
  changeConfig(form, 'Change who is told', { to });
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
    { place: 'config.to', label: 'Tells', layout: 'row', inSentence: true, Control: To },
    { place: 'config.message', label: 'Message', layout: 'block', Control: Message },
  ],
};
