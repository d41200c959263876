import { LIMITS } from '../../../model/limits';

interface TitleInputProps {
  label: string;
  value: string;
  placeholder: string;
  isReadOnly: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** A heading that can be written over where it stands. Enter leaves it. */
export function TitleInput({ label, value, placeholder, isReadOnly, onType, onLeave }: TitleInputProps) {
  return (
    <h2 className="min-w-0 flex-1">
      <textarea
        rows={1}
        aria-label={label}
        value={value}
        placeholder={placeholder}
        maxLength={LIMITS.nameLength}
        readOnly={isReadOnly}
        onChange={(event) => onType(event.currentTarget.value.replace(/\s*\n\s*/gu, ' '))}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault();
            event.currentTarget.blur();
          }
        }}
        className="-mx-1.5 field-sizing-content block w-[calc(100%+0.75rem)] resize-none rounded-tile bg-transparent px-1.5 py-1.25 text-title text-ink transition-colors duration-press outline-none wrap-anywhere placeholder:text-ink-3 hover:not-read-only:bg-hover focus:bg-card focus:outline-2 focus:outline-accent focus:outline-solid"
      />
    </h2>
  );
}
