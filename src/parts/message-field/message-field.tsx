import { ReceiptText } from 'lucide-react';
import { useRef } from 'react';
import { TextArea } from '../../ui/text-area';
import { AddByName } from '../pickers/add-by-name';
import { newFields } from '../pickers/new-things';
import type { ThingMaker } from '../step-form/step-form';
import { namesToSlots, slotNames, slotsToNames } from './message-slots';

interface MessageFieldProps {
  label: string;
  maker: ThingMaker;
  value: string;
  onChange: (message: string) => void;
  onLeave?: () => void;
  placeholder?: string;
  disabled?: boolean;
}

/** A message with facts in it: they are written as their names in braces, and put in from a list. */
export function MessageField({
  label,
  maker,
  value,
  onChange,
  onLeave,
  placeholder,
  disabled = false,
}: MessageFieldProps) {
  const { fields } = maker.document;
  const area = useRef<HTMLTextAreaElement>(null);
  const names = slotNames(fields);
  const insert = (id: string): void => {
    const at = area.current?.selectionStart ?? value.length;
    const shown = slotsToNames(value, fields);
    const before = namesToSlots(shown.slice(0, at), fields);
    onChange(`${before}{${id}}${namesToSlots(shown.slice(at), fields)}`);
  };
  return (
    <div className="flex flex-col items-start gap-1">
      <TextArea
        ref={area}
        aria-label={label}
        value={slotsToNames(value, fields)}
        onValueChange={(typed) => onChange(namesToSlots(typed, fields))}
        onBlur={onLeave}
        placeholder={placeholder}
        disabled={disabled}
        rows={3}
      />
      {!disabled && (
        <AddByName
          label={`${label}: put in a field`}
          placeholder="Put in a field"
          options={fields.map(({ id }) => ({ value: id, label: names.get(id) ?? '', icon: ReceiptText }))}
          onChoose={insert}
          makesOf={(typed) => newFields(maker, typed, insert)}
        />
      )}
    </div>
  );
}
