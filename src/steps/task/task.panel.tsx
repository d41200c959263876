import { LIMITS } from '../../model/limits';
import { DoerSelect } from '../../parts/pickers/doer-select';
import { FieldList } from '../../parts/pickers/field-list';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Switch } from '../../ui/switch';
import { TextInput } from '../../ui/text-input';
import type { TaskConfig } from './task.step';

function DoneBy({ form, look }: SettingProps) {
  const { by } = readConfig<TaskConfig>(form);
  const { role, system, config } = form.step;
  return (
    <DoerSelect
      label={look === 'blank' ? 'Who does it' : 'Done by'}
      maker={form}
      look={look}
      value={by === 'system' ? { by, system } : { by, role }}
      disabled={form.isReadOnly}
      onChange={(doer) =>
        form.change('Change who does it', {
          config: { ...config, by: doer.by },
          ...(doer.by === 'system' ? { system: doer.system, role: null } : { role: doer.role, system: null }),
        })
      }
    />
  );
}

function MustLeave({ form }: SettingProps) {
  return (
    <FieldList
      label="Must leave"
      maker={form}
      value={readConfig<TaskConfig>(form).produces}
      disabled={form.isReadOnly}
      onChange={(produces) => changeConfig(form, 'Change what it must leave', { produces })}
    />
  );
}

function Repeatable({ form }: SettingProps) {
  return (
    <Switch
      label="Doing it twice does no harm"
      hint="Then it can be tried again without asking whether it happened."
      checked={readConfig<TaskConfig>(form).repeatable}
      disabled={form.isReadOnly}
      onCheckedChange={(repeatable) =>
        changeConfig(form, 'Change whether it may be done twice', { repeatable })
      }
    />
  );
}

function UndoWith({ form }: SettingProps) {
  const { undo } = readConfig<TaskConfig>(form);
  return (
    <TextInput
      aria-label="How it is undone"
      placeholder={form.context.wordsOf(form.step)?.placeholders['config.undo.name'] ?? ''}
      value={undo?.name ?? ''}
      maxLength={LIMITS.nameLength}
      disabled={form.isReadOnly}
      onValueChange={(name) =>
        changeConfig(form, 'Change how it is undone', { undo: { ...undo, name } }, 'undo name')
      }
      onBlur={() => {
        // Taken away only now: the blank of the sentence would go while somebody writes in it.
        if (undo?.name.trim() === '')
          changeConfig(form, 'Change how it is undone', { undo: undefined }, 'undo name');
        form.settle();
      }}
    />
  );
}

export const taskPanel: StepPanel = {
  type: 'task',
  settings: [
    {
      place: 'role',
      alsoAt: ['system', 'config.by'],
      label: 'Done by',
      layout: 'row',
      inSentence: true,
      Control: DoneBy,
    },
    { place: 'config.produces', label: 'Must leave', layout: 'list', Control: MustLeave },
    {
      place: 'config.undo.name',
      alsoAt: ['config.undo'],
      label: 'Undo with',
      layout: 'row',
      says: (form) => readConfig<TaskConfig>(form).undo?.name ?? null,
      unset: 'Cannot be undone',
      Control: UndoWith,
    },
    { place: 'config.repeatable', label: 'Twice', layout: 'bare', Control: Repeatable },
  ],
};
