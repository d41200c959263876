// What can be made of a name that none of the workflow's things has. Making it and using it, where it is to be used, is one
// entry of the history.
import { Server, UserRound, Users } from 'lucide-react';
import { FIELD_TYPES, type FieldType } from '../../facts/field-value';
import type { ComboboxMake } from '../../ui/combobox';
import type { ThingMaker } from '../step-form/step-form';
import { fieldTypeFaces } from './field-type-faces';
import { guessFieldType } from './guess-field-type';

type Use = (id: string) => void;

const unused = (): void => undefined;

/** A role is called by the work; whoever types a person's name gets a role of that one person. */
export function newRoles(maker: ThingMaker, name: string, use: Use = unused): readonly ComboboxMake[] {
  const make = (people: readonly string[]) =>
    makeAndUse(maker, 'Add role', () => maker.addRole(name, people), use);
  return [
    { label: `New role “${name}”`, icon: Users, make: () => make([]) },
    { label: `New person “${name}”`, icon: UserRound, make: () => make([name]) },
  ];
}

/** A system does work by itself, and can be down. */
export function newSystems(maker: ThingMaker, name: string, use: Use = unused): readonly ComboboxMake[] {
  const make = () => makeAndUse(maker, 'Add system', () => maker.addSystem(name), use);
  return [{ label: `New system “${name}”`, icon: Server, make }];
}

/** One row for each kind of fact, the one that the name speaks of first. */
export function newFields(
  maker: ThingMaker,
  name: string,
  use: (id: string, kind: FieldType) => void = unused,
  kinds: readonly FieldType[] = FIELD_TYPES,
): readonly ComboboxMake[] {
  const likely = guessFieldType(name);
  const ordered = [...kinds.filter((kind) => kind === likely), ...kinds.filter((kind) => kind !== likely)];
  return ordered.map((kind) => ({
    label: `New field “${name}”: ${fieldTypeFaces[kind].label.toLowerCase()}`,
    icon: fieldTypeFaces[kind].icon,
    make: () =>
      makeAndUse(
        maker,
        'Add field',
        () => maker.addField(name, kind),
        (id) => use(id, kind),
      ),
  }));
}

function makeAndUse(maker: ThingMaker, label: string, make: () => string | null, use: Use): void {
  maker.together(label, () => {
    const made = make();
    if (made !== null) use(made);
  });
}
