import { UserX } from 'lucide-react';
import { ThingList } from '../../parts/pickers/thing-list';
import { changeConfig, readConfig, type SettingProps } from '../../parts/step-form/step-form';
import type { ApprovalConfig } from './approval.step';

/** Who may not decide: whoever began it, or did a certain step before. */
export function NotBy({ form }: SettingProps) {
  const { document, step, context } = form;
  const others = document.steps.filter(({ id, role, type }) => {
    const traits = form.catalog.find(type)?.traits ?? {};
    return (
      id !== step.id &&
      (role !== null || (traits.takesTime === true && traits.works !== true && traits.container !== true))
    );
  });
  return (
    <ThingList
      label="Not by"
      icon={UserX}
      things={[
        { id: 'starter', name: `Whoever began the ${context.noun.one}` },
        ...others.map(({ id }) => ({ id, name: `Whoever did ${context.stepName(id)}` })),
      ]}
      addLabel="Rule somebody out"
      untitled="Whoever did a step without a name"
      gone="Whoever did a step that is gone"
      value={readConfig<ApprovalConfig>(form).notBy}
      disabled={form.isReadOnly}
      onChange={(notBy) => changeConfig(form, 'Change who may not decide', { notBy })}
    />
  );
}
