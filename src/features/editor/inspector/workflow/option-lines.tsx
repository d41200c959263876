import { useState } from 'react';
import type { Json } from '../../../../kernel/json';
import { readNames } from '../../../../parts/pickers/read-names';
import { valueText } from '../../../../parts/value-field/value-text';
import { Field } from '../../../../ui/field';
import { TextArea } from '../../../../ui/text-area';

interface OptionLinesProps {
  options: readonly Json[];
  onChange: (options: readonly Json[]) => void;
  onLeave: () => void;
  disabled: boolean;
}

/** What can be chosen, one on each line. A line that is being written stays as it is until the box is left. */
export function OptionLines({ options, onChange, onLeave, disabled }: OptionLinesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label="Choices" hint="One on each line.">
      <TextArea
        value={typed ?? options.map(valueText).join('\n')}
        rows={3}
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
