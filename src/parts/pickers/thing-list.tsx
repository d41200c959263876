import { type LucideIcon, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { IconButton } from '../../ui/icon-button';
import type { MenuEntry } from '../../ui/menu-entries';

interface ThingListProps {
  label: string;
  things: readonly { readonly id: string; readonly name: string }[];
  icon: LucideIcon;
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  addLabel: string;
  /** Left out where only what is there can be chosen. */
  newLabel?: string;
  untitled: string;
  gone: string;
  disabled?: boolean;
  /** The dialog that makes a new one; it comes with `newLabel`. */
  maker?: (use: (id: string) => void, close: () => void) => ReactNode;
  /** Why a thing cannot be added, in a sentence; null where it can. */
  refusalOf?: (id: string) => string | null;
  /** What is said where nothing is chosen and nothing may be. */
  noneLabel?: string;
}

/** Some of the workflow's things, in order: each can be taken out, others added, a new one made on the spot. */
export function ThingList(props: ThingListProps) {
  const { label, things, icon: Icon, value, onChange, addLabel, newLabel, disabled = false, maker } = props;
  const { refusalOf = () => null, noneLabel = 'None' } = props;
  const [isMaking, setMaking] = useState(false);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const nameOf = (id: string): string => nameOfThing(byId.get(id), props);
  const rest = things.filter(({ id }) => !value.includes(id) && refusalOf(id) === null);
  const addName = `${label}: ${addLabel.toLowerCase()}`;
  return (
    <fieldset aria-label={label} className="flex min-w-0 flex-wrap items-center gap-1">
      {value.map((id) => (
        <span
          key={id}
          className={cx(
            'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-tile bg-sunken pl-2 text-label pointer-coarse:min-h-10',
            byId.has(id) ? 'text-ink' : 'text-wrong',
            disabled && 'pr-2',
          )}
        >
          <Icon aria-hidden size={13} strokeWidth={1.9} className="shrink-0 text-ink-3" />
          <span className="truncate" title={nameOf(id)}>
            {nameOf(id)}
          </span>
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
      {disabled && value.length === 0 && <span className="py-1 text-ink-3">{noneLabel}</span>}
      {!disabled && (rest.length > 0 || newLabel !== undefined) && (
        <DropdownMenu
          trigger={
            value.length === 0 ? (
              <Button look="quiet" size="small" icon={Plus} aria-label={addName} className="-ml-2">
                {addLabel}
              </Button>
            ) : (
              <IconButton size={28} icon={Plus} label={addName} />
            )
          }
          entries={[
            ...rest.map((thing) => ({
              key: thing.id,
              label: nameOfThing(thing, props),
              icon: Icon,
              onSelect: () => onChange([...value, thing.id]),
            })),
            ...(newLabel === undefined ? [] : [newEntry(newLabel, () => setMaking(true))]),
          ]}
        />
      )}
      {isMaking &&
        maker?.(
          (id) => onChange([...value, id]),
          () => setMaking(false),
        )}
    </fieldset>
  );
}

function nameOfThing(
  thing: ThingListProps['things'][number] | undefined,
  { gone, untitled }: ThingListProps,
): string {
  if (thing === undefined) return gone;
  return thing.name.trim() === '' ? untitled : thing.name;
}

function newEntry(label: string, onSelect: () => void): MenuEntry {
  return { kind: 'section', key: 'new', entries: [{ key: 'new', label, icon: Plus, onSelect }] };
}
