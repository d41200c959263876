import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Field } from '../../model/document';
import { ConditionEditor } from '../../parts/condition-editor/condition-editor';
import { freshClause } from '../../parts/condition-editor/condition-tree';
import { NewFieldDialog } from '../../parts/pickers/new-field-dialog';
import {
  changeConfig,
  readConfig,
  type SettingProps,
  type StepForm,
  type StepPanel,
} from '../../parts/step-form/step-form';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import type { BranchConfig } from './branch.step';

type Rule = BranchConfig['rules'][number];

const modes: readonly { value: BranchConfig['mode']; label: string; hint: string }[] = [
  { value: 'first', label: 'The first way that fits', hint: 'From the top down; one way is taken' },
  { value: 'all', label: 'Every way that fits', hint: 'Several ways at once' },
];

function Mode({ form, look }: SettingProps) {
  return (
    <Select
      aria-label="Takes"
      look={look}
      options={modes}
      value={readConfig<BranchConfig>(form).mode}
      disabled={form.isReadOnly}
      onValueChange={(mode) => changeConfig(form, 'Change which ways are taken', { mode })}
    />
  );
}

/** All ways; or, in a blank of the sentence, the one that it stands for. */
function Rules({ form, place }: SettingProps) {
  const { rules } = readConfig<BranchConfig>(form);
  const only = /rules\[(\d+)\]/u.exec(place)?.[1];
  const shown = rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ index }) => only === undefined || index === Number(only));
  return (
    <div className="flex flex-col gap-4">
      {shown.map(({ rule, index }) => (
        <RuleEditor key={rule.id} form={form} rules={rules} rule={rule} index={index} />
      ))}
      {only === undefined && (
        <>
          {rules.length === 0 && (
            <p className="text-second text-ink-3">No way yet: everything goes by “otherwise”.</p>
          )}
          {!form.isReadOnly && <AddRule form={form} rules={rules} />}
        </>
      )}
    </div>
  );
}

interface RuleEditorProps {
  form: StepForm;
  rules: readonly Rule[];
  rule: Rule;
  index: number;
}

function RuleEditor({ form, rules, rule, index }: RuleEditorProps) {
  const number = String(index + 1);
  const replace = (change: Partial<Rule>, typingIn?: string) =>
    setRules(form, 'Change way', rules.with(index, { ...rule, ...change }), typingIn);
  const move = (by: number) =>
    setRules(form, 'Move way', rules.toSpliced(index, 1).toSpliced(index + by, 0, rule));
  return (
    <fieldset aria-label={`Way ${number}`} className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center gap-0.5">
        <TextInput
          aria-label={`Name of way ${number}`}
          placeholder={form.context.outcome(form.step.id, rule.id)}
          value={rule.name}
          maxLength={200}
          disabled={form.isReadOnly}
          onValueChange={(name) => replace({ name }, `${rule.id} name`)}
          onBlur={form.settle}
        />
        {!form.isReadOnly && (
          <>
            {rules.length > 1 && (
              <>
                <IconButton
                  size={28}
                  icon={ArrowUp}
                  label={`Way ${number} earlier`}
                  disabled={index === 0}
                  onClick={() => move(-1)}
                />
                <IconButton
                  size={28}
                  icon={ArrowDown}
                  label={`Way ${number} later`}
                  disabled={index === rules.length - 1}
                  onClick={() => move(1)}
                />
              </>
            )}
            <IconButton
              size={28}
              icon={Trash2}
              label={`Delete way ${number}`}
              onClick={() => setRules(form, 'Delete way', rules.toSpliced(index, 1))}
            />
          </>
        )}
      </div>
      <ConditionEditor
        label={`Way ${number}, when`}
        maker={form}
        context={form.context}
        value={rule.when}
        disabled={form.isReadOnly}
        onChange={(when, typingIn) =>
          replace({ when }, typingIn === undefined ? undefined : `${rule.id} ${typingIn}`)
        }
        onLeave={form.settle}
      />
    </fieldset>
  );
}

/** A way compares a field: where there is none yet, one is made with it. */
function AddRule({ form, rules }: { form: StepForm; rules: readonly Rule[] }) {
  const [isMaking, setMaking] = useState(false);
  const [first] = form.document.fields;
  const add = (field: Pick<Field, 'id' | 'type' | 'options'>) =>
    setRules(form, 'Add way', [...rules, { id: form.newId('ru'), name: '', when: freshClause(field) }]);
  return (
    <div>
      <Button
        size="small"
        icon={Plus}
        onClick={() => {
          if (first === undefined) setMaking(true);
          else add(first);
        }}
      >
        Add a way
      </Button>
      {isMaking && (
        <NewFieldDialog
          maker={form}
          onMade={(id) => add({ id, type: 'text', options: [] })}
          onClose={() => setMaking(false)}
        />
      )}
    </div>
  );
}

function setRules(form: StepForm, label: string, rules: readonly Rule[], typingIn?: string): void {
  changeConfig(form, label, { rules }, typingIn);
}

export const branchPanel: StepPanel = {
  type: 'branch',
  settings: [
    { place: 'config.mode', label: 'Takes', layout: 'row', Control: Mode },
    { place: 'config.rules', label: 'Ways', layout: 'block', Control: Rules },
  ],
};
