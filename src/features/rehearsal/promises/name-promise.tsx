import { useState } from 'react';
import { LIMITS } from '../../../model/limits';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import type { PromiseListWords } from '../../../words/promise-list';

interface NamePromiseProps {
  words: PromiseListWords['naming'];
  name: string;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks what a promise is called; it may do without a name. */
export function NamePromise({ words, name, onName, onClose }: NamePromiseProps) {
  const [text, setText] = useState(name);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={words.title}
      size="small"
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== name) onName(text.trim());
          onClose();
        }}
      >
        <Field label={words.name} hint={words.hint}>
          <TextInput value={text} onValueChange={setText} maxLength={LIMITS.nameLength} autoFocus />
        </Field>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary">
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
