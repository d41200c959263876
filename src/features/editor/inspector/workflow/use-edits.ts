import type { DocumentEdit, EditRefusal } from '../../../../model/edits/edit-refusal';
import type { Desk } from '../desk';
import { useRefusal } from '../use-refusal';

/** Makes an edit of the workflow; `typingIn` names the control while somebody types in it. */
export type Edit = (label: string, edit: DocumentEdit, typingIn?: string) => void;

/** Gives one row of a list its hands, and keeps why its last change was refused. */
export function useEdits({ session }: Desk): readonly [EditRefusal | null, Edit] {
  const [refusal, report] = useRefusal();
  const edit: Edit = (label, change, typingIn) => {
    const done = session.apply(label, typingIn === undefined ? 'now' : { merge: typingIn }, change);
    report(done.ok ? null : done.error);
  };
  return [refusal, edit];
}
