import { useState } from 'react';
import type { Json } from '../../kernel/json';
import { readNames } from '../../parts/pickers/read-names';
import { changeConfig, readConfig, type SettingProps, type StepForm } from '../../parts/step-form/step-form';
import { Ticks } from '../../parts/step-form/ticks';
import { valueText } from '../../parts/value-field/value-text';
import { Field } from '../../ui/field';
import { TextInput } from '../../ui/text-input';
import type { AiConfig } from './ai.step';

/** For each field that a model fills in, the values that count; anything where none is said. */
export function AllowedValues({ form, place }: SettingProps) {
  const { produces } = readConfig<AiConfig>(form);
  const only = produces.filter((field) => place === `config.allowed.${field}`);
  return (
    <div className="flex flex-col gap-3">
      {(only.length > 0 ? only : produces).map((field) => (
        <AllowedFor key={field} form={form} field={field} />
      ))}
    </div>
  );
}

function AllowedFor({ form, field }: { form: StepForm; field: string }) {
  const { allowed } = readConfig<AiConfig>(form);
  const shape = form.context.field(field);
  const values: readonly Json[] = Object.hasOwn(allowed, field) ? (allowed[field] ?? []) : [];
  const name = form.context.fieldName(field);
  const change = (next: readonly Json[], typingIn?: string): void => {
    const others = Object.fromEntries(Object.entries(allowed).filter(([id]) => id !== field));
    changeConfig(
      form,
      'Change which values count',
      { allowed: next.length === 0 ? others : { ...others, [field]: next } },
      typingIn,
    );
  };
  if (shape?.type === 'choice') {
    return (
      <div>
        <p className="text-label text-ink-2">{name}</p>
        <Ticks
          label={name}
          options={shape.options.map((option) => ({ value: valueText(option), label: valueText(option) }))}
          chosen={values.map(valueText)}
          disabled={form.isReadOnly}
          onChange={(chosen) => change(shape.options.filter((option) => chosen.includes(valueText(option))))}
        />
      </div>
    );
  }
  return (
    <AllowedTexts
      name={name}
      values={values}
      disabled={form.isReadOnly}
      onChange={(texts) =>
        change(
          shape?.type === 'number' || shape?.type === 'money' ? numbersIn(texts) : texts,
          `allowed ${field}`,
        )
      }
      onLeave={form.settle}
    />
  );
}

interface AllowedTextsProps {
  name: string;
  values: readonly Json[];
  onChange: (texts: readonly string[]) => void;
  onLeave: () => void;
  disabled: boolean;
}

/** Several values with commas between them; what is being written stays as it is until the box is left. */
function AllowedTexts({ name, values, onChange, onLeave, disabled }: AllowedTextsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={name} hint="With commas between them. Nothing means anything counts.">
      <TextInput
        value={typed ?? values.map(valueText).join(', ')}
        placeholder="Complaint, Question, Praise"
        disabled={disabled}
        onValueChange={(next) => {
          setTyped(next);
          onChange(readNames(next));
        }}
        onBlur={() => {
          setTyped(null);
          onLeave();
        }}
      />
    </Field>
  );
}

function numbersIn(texts: readonly string[]): readonly number[] {
  return texts.map(Number).filter((value) => Number.isFinite(value));
}
