import type { ReactNode } from 'react';
import { AddByName } from '../../../../parts/pickers/add-by-name';
import type { ThingMaker } from '../../../../parts/step-form/step-form';
import type { ComboboxMake } from '../../../../ui/combobox';
import { PanelSection } from '../../../../ui/panel';
import type { Desk } from '../desk';
import { RefusalNote } from '../refusal-note';
import { makeThingMaker } from '../thing-maker';
import { useRefusal } from '../use-refusal';

interface ThingSectionProps<Thing> {
  desk: Desk;
  title: string;
  addLabel: string;
  /** What is said where there is none yet. */
  empty: string;
  things: readonly Thing[];
  row: (thing: Thing) => ReactNode;
  /** What can be made of a name. */
  makesOf: (maker: ThingMaker, typed: string) => readonly ComboboxMake[];
}

/** A list of the workflow's things, and below it one more by its name. */
export function ThingSection<Thing extends { readonly name: string }>({
  desk,
  title,
  addLabel,
  empty,
  things,
  row,
  makesOf,
}: ThingSectionProps<Thing>) {
  const [refusal, report] = useRefusal();
  const isThere = (typed: string) =>
    things.some(({ name }) => name.trim().toLowerCase() === typed.toLowerCase());
  return (
    <PanelSection title={title} flush>
      {things.length === 0 ? (
        <p className="px-5 pb-1 text-second text-ink-3">{empty}</p>
      ) : (
        <ul aria-label={title}>{things.map(row)}</ul>
      )}
      <div className="px-5">
        {!desk.isReadOnly && (
          <AddByName
            label={addLabel}
            placeholder={addLabel}
            makesOf={(typed) => (isThere(typed) ? [] : makesOf(makeThingMaker(desk, report), typed))}
          />
        )}
        <RefusalNote desk={desk} refusal={refusal} />
      </div>
    </PanelSection>
  );
}
