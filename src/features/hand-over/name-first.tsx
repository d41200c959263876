import { useState } from 'react';
import { LIMITS } from '../../model/limits';
import { useServices } from '../../parts/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { TextInput } from '../../ui/text-input';

interface NameFirstProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Asks what a workflow is called that nobody has named yet: its file is called like it. */
export function NameFirst({ name, onName }: NameFirstProps) {
  const { naming } = useServices().words.handOver;
  const [written, setWritten] = useState('');
  const next = written.trim();
  return (
    <form
      className="mt-4 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '') onName(next);
      }}
    >
      <Field label={naming.label} hint={naming.hint} className="min-w-0 flex-1 basis-60">
        <TextInput
          value={written}
          onValueChange={setWritten}
          maxLength={LIMITS.nameLength}
          placeholder={name}
        />
      </Field>
      <Button type="submit" disabled={next === ''}>
        {naming.save}
      </Button>
    </form>
  );
}
