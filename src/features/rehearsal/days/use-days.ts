import { useMemo, useState } from 'react';
import { freshIds } from '../../../model/id-source';
import type { Expectation, Scenario } from '../../../model/scenario';
import { useRunServices } from '../../../parts/services';
import type { RehearsalSession } from '../session/rehearsal-session';
import type { DaysDoor } from './days-door';

/** Is what the screens may do with the saved days. */
export interface Days extends DaysDoor {
  /** The day that is changed now; null: none. */
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
  /** Somebody asked for days to be made. */
  readonly isMaking: boolean;
  readonly make: (isMaking: boolean) => void;
  readonly duplicate: (id: string) => void;
  /** Expects of a day from now on what was found of it, with a way back. */
  readonly expectFound: (id: string, found: Expectation) => void;
  /** Takes a day out of the list, with a way back. */
  readonly removeWithUndo: (id: string) => void;
}

/** Says what can be done with the saved days; null where nothing can be written. */
export function useDays(session: RehearsalSession, door: DaysDoor | undefined): Days | null {
  const { language, notify, ids } = useRunServices();
  const [editing, setEditing] = useState<string | null>(null);
  const [isMaking, make] = useState(false);
  return useMemo((): Days | null => {
    if (door === undefined) return null;
    const { days: words, untitled } = language.rehearsal;
    const saved = () => session.state().document.scenarios;
    const nameOf = ({ name }: Scenario) => (name.trim() === '' ? untitled : name);
    return {
      ...door,
      editing,
      edit: (id) => {
        session.choose(null);
        setEditing(id);
      },
      isMaking,
      make,
      duplicate: (id) => {
        const day = saved().find((one) => one.id === id);
        if (day === undefined) return;
        const copy = freshIds(session.state().document, ids)('sc');
        door.putBack({ ...day, id: copy, name: words.copyOf(nameOf(day)) }, saved().indexOf(day) + 1);
        setEditing(copy);
      },
      expectFound: (id, found) => {
        const day = saved().find((one) => one.id === id);
        if (day === undefined) return;
        const expect = (expected: Expectation) =>
          door.change(id, null, (one) => ({ ...one, expect: expected }));
        expect(found);
        notify({
          text: words.expectsFound(nameOf(day)),
          action: { label: words.undo, onPress: () => expect(day.expect) },
        });
      },
      removeWithUndo: (id) => {
        const place = saved().findIndex((one) => one.id === id);
        const day = saved()[place];
        if (day === undefined) return;
        setEditing(null);
        door.remove(id);
        notify({
          text: words.removed(nameOf(day)),
          action: { label: words.undo, onPress: () => door.putBack(day, place) },
        });
      },
    };
  }, [session, door, editing, isMaking, language, notify, ids]);
}
