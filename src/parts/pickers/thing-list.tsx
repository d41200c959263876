import { type LucideIcon, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { DropdownMenu } from '../../ui/dropdown-menu';

interface ThingListProps {
  label: string;
  things: readonly { readonly id: string; readonly name: string }[];
  icon: LucideIcon;
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  addLabel: string;
  newLabel: string;
  untitled: string;
  gone: string;
  disabled?: boolean;
  maker: (use: (id: string) => void, close: () => void) => ReactNode;
}

/** Some of the workflow's things, in order: each can be taken out, others added, a new one made on the spot. */
export function ThingList(props: ThingListProps) {
  const { label, things, icon: Icon, value, onChange, addLabel, newLabel, untitled, gone, disabled = false, maker } = props;
  const [isMaking, setMaking] = useState(false);
  const nameOf = (id: string): string => {
    const thing = things.find((candidate) => candidate.id === id);
    if (thing === undefined) return gone;
    return thing.name.trim() === '' ? untitled : thing.name;
  };
  const rest = things.filter(({ id }) => !value.includes(id));
  return (
    <div role="group" aria-label={label} className="flex min-w-0 flex-wrap items-center gap-1">
      {value.map((id) => (
        <span
          key={id}
          className={cx(
            'inline-flex h-7 max-w-full items-center gap-1.5 rounded-tile bg-sunken pl-2 text-label pointer-coarse:h-10',
            things.some((thing) => thing.id === id) ? 'text-ink' : 'text-wrong',
            disabled && 'pr-2',
          )}
        >
          <Icon aria-hidden size={13} strokeWidth={1.9} className="shrink-0 text-ink-3" />
          <span className="truncate">{nameOf(id)}</span>
          {!disabled && (
            <button
              type="button"
              aria-label={`Take ${nameOf(id)} out`}
              onClick={() => onChange(value.filter((other) => other !== id))}
              className="reach grid size-6 shrink-0 place-items-center rounded-tile text-ink-3 hover:text-ink"
            >
              <X aria-hidden size={13} strokeWidth={2.2} />
            </button>
          )}
        </span>
      ))}
      {!disabled && (
        <DropdownMenu
          trigger={
            <Button look="quiet" size="small" icon={Plus} aria-label={`${label}: ${addLabel.toLowerCase()}`} className={value.length === 0 ? '-ml-2' : ''}>
              {addLabel}
            </Button>
          }
          entries={[
            ...rest.map(({ id }) => ({ key: id, label: nameOf(id), icon: Icon, onSelect: () => onChange([...value, id]) })),
            {
              kind: 'section' as const,
              key: 'new',
              entries: [{ key: 'new', label: newLabel, icon: Plus, onSelect: () => setMaking(true) }],
            },
          ]}
        />
      )}
      {isMaking && maker((id) => onChange([...value, id]), () => setMaking(false))}
    </div>
  );
}
