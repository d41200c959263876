import { fail, type Result, succeed } from '../../../kernel/result';
import type { Step } from '../../../model/document';
import { addParts } from '../../../model/edits/add-parts';
import { planPaste } from '../../../model/edits/plan-paste';
import { freshIds } from '../../../model/id-source';
import { type Clipping, readClipping } from '../session/clipboard-text';
import type { EditorSession } from '../session/editor-session';
import { type Point, shiftForCopy } from '../session/place-step';
import { type CommandRefusal, countSteps, type EditorCommand } from './editor-command';

const SHIFT = 40;

/** Says what to paste and where. */
export interface PasteArgs {
  /** What the browser's clipboard holds; left out, what was copied last in this session. */
  readonly text?: string;
  /** Where the top left corner of the pasted group goes; left out, beside where it was. */
  readonly at?: Step['at'];
  /** The container to paste into, null for the sheet; left out, where it was if that is still there. */
  readonly into?: string | null;
}

/** Is what was pasted, by the ids it has here; empty where the clipboard was. */
export interface Pasted {
  readonly steps: readonly string[];
}

/** Pastes copied steps: copies get new ids, what was cut keeps its own. */
export const pasteCommand: EditorCommand<PasteArgs, Pasted> = {
  id: 'paste',
  label: 'Paste',
  asks: 'text',
  enabled: () => true,
  run: (session, args) => {
    const text = args.text ?? session.clipboard.text();
    const clipping = readClipping(text ?? '');
    if (!clipping.ok) return fail({ code: 'not-pasteable', why: clipping.error });
    return pasteClipping(
      session,
      `Paste ${countSteps(clipping.value.parts.steps.length)}`,
      clipping.value,
      args,
    );
  },
};

/** Puts a clipping on the sheet and selects it. */
export function pasteClipping(
  session: EditorSession,
  label: string,
  { takenFrom, cut, parts }: Clipping,
  { at, into }: Pick<PasteArgs, 'at' | 'into'>,
): Result<Pasted, CommandRefusal> {
  return session.transact(label, 'now', (draft) => {
    const inside = new Set(parts.steps.map(({ id }) => id));
    const roots = parts.steps.filter((step) => step.in === null || !inside.has(step.in));
    const plan = planPaste(draft.document, parts, {
      takenFrom,
      keepIds: cut,
      makeId: freshIds(draft.document, session.ids),
      moveBy: at === undefined ? shiftForCopy(draft.document, roots, SHIFT, cut) : moveTo(at, roots),
      ...(into === undefined ? {} : { into }),
    });
    const added = draft.apply((document) => addParts(document, plan, session.catalog));
    if (!added.ok) return added;
    const steps = plan.steps.map(({ id }) => id);
    const here = new Set(added.value.arrows.map(({ id }) => id));
    draft.select({ steps, arrows: plan.arrows.map(({ id }) => id).filter((id) => here.has(id)) });
    return succeed({ steps });
  });
}

function moveTo(at: Point, roots: readonly Step[]): Point {
  const left = roots.reduce((least, step) => Math.min(least, step.at.x), Number.POSITIVE_INFINITY);
  const top = roots.reduce((least, step) => Math.min(least, step.at.y), Number.POSITIVE_INFINITY);
  return roots.length === 0 ? { x: 0, y: 0 } : { x: at.x - left, y: at.y - top };
}
