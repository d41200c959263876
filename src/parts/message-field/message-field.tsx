import { Plus, ReceiptText } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { TextArea } from '../../ui/text-area';
import { NewFieldDialog } from '../pickers/new-field-dialog';
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
  const [isMaking, setMaking] = useState(false);
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
        <DropdownMenu
          trigger={
            <Button look="quiet" size="small" icon={Plus} className="-ml-2">
              Put in a field
            </Button>
          }
          entries={[
            ...fields.map(({ id }) => ({
              key: id,
              label: names.get(id) ?? '',
              icon: ReceiptText,
              onSelect: () => insert(id),
            })),
            {
              kind: 'section' as const,
              key: 'new',
              entries: [{ key: 'new', label: 'New field…', icon: Plus, onSelect: () => setMaking(true) }],
            },
          ]}
        />
      )}
      {isMaking && <NewFieldDialog maker={maker} onMade={insert} onClose={() => setMaking(false)} />}
    </div>
  );
}
