import { type LucideIcon, X } from 'lucide-react';
import { cx } from '../../ui/class-names';
import type { ComboboxMake } from '../../ui/combobox';
import { AddByName } from './add-by-name';

interface ThingListProps {
  label: string;
  things: readonly { readonly id: string; readonly name: string }[];
  icon: LucideIcon;
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  addLabel: string;
  untitled: string;
  gone: string;
  disabled?: boolean;
  /** What can be made of a name that none of them has; left out where only what is there can be chosen. */
  makesOf?: (typed: string, use: (id: string) => void) => readonly ComboboxMake[];
  /** Why a thing cannot be added, in a sentence; null where it can. */
  refusalOf?: (id: string) => string | null;
  /** What is said where nothing is chosen and nothing may be. */
  noneLabel?: string;
}

/** Some of the workflow's things, in order: each can be taken out, others added, a new one made by its name. */
export function ThingList(props: ThingListProps) {
  const { label, things, icon: Icon, value, onChange, addLabel, disabled = false, makesOf } = props;
  const { refusalOf = () => null, noneLabel = 'None' } = props;
  const use = (id: string): void => onChange([...value, id]);
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
      {!disabled && (rest.length > 0 || makesOf !== undefined) && (
        <AddByName
          label={addName}
          className={cx('flex-[1_1_6rem]!', value.length === 0 && '-mx-2')}
          placeholder={addLabel}
          options={rest.map((thing) => ({ value: thing.id, label: nameOfThing(thing, props), icon: Icon }))}
          onChoose={use}
          makesOf={(typed) => makesOf?.(typed, use) ?? []}
        />
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
