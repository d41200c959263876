import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../model/limits';
import { AddCompared } from '../../parts/condition-editor/add-compared';
import { ConditionEditor } from '../../parts/condition-editor/condition-editor';
import { freshClause } from '../../parts/condition-editor/condition-tree';
import {
  changeConfig,
  readConfig,
  type SettingProps,
  type StepForm,
  type StepPanel,
} from '../../parts/step-form/step-form';
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
  const [fresh, setFresh] = useState<string | null>(null);
  const only = /rules\[(\d+)\]/u.exec(place)?.[1];
  const shown = rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ index }) => only === undefined || index === Number(only));
  return (
    <div className="flex flex-col gap-4">
      {shown.map(({ rule, index }) => (
        <RuleEditor
          key={rule.id}
          form={form}
          rules={rules}
          rule={rule}
          index={index}
          isFresh={rule.id === fresh}
        />
      ))}
      {only === undefined && (
        <>
          {rules.length === 0 && (
            <p className="text-second text-ink-3">No way yet: everything goes by “otherwise”.</p>
          )}
          {!form.isReadOnly && (
            <AddCompared
              label="Add a way"
              look="outlined"
              maker={form}
              onAdd={(field) => {
                const id = form.newId('ru');
                setFresh(id);
                setRules(form, 'Add way', [...rules, { id, name: '', when: freshClause(field) }]);
              }}
            />
          )}
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
  isFresh: boolean;
}

function RuleEditor({ form, rules, rule, index, isFresh }: RuleEditorProps) {
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
          maxLength={LIMITS.nameLength}
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
        isFresh={isFresh}
        disabled={form.isReadOnly}
        onChange={(when, typingIn) =>
          replace({ when }, typingIn === undefined ? undefined : `${rule.id} ${typingIn}`)
        }
        onLeave={form.settle}
      />
    </fieldset>
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
