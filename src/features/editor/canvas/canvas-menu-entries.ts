import {
  ArrowRightFromLine,
  ClipboardPaste,
  Copy,
  CopyPlus,
  FoldVertical,
  PencilLine,
  Plus,
  Power,
  Scissors,
  Trash2,
  UnfoldVertical,
  Unlink,
} from 'lucide-react';
import { arrowsFrom } from '../../../model/arrow-index';
import { changeStep } from '../../../model/edits/change-step';
import { findStep } from '../../../model/step-index';
import { waysOut } from '../../../model/ways-out';
import type { CanvasTarget, SheetPoint } from '../../../parts/flow-canvas/flow-canvas-props';
import { keyNames } from '../../../ui/key-names';
import type { MenuEntry } from '../../../ui/menu-entries';
import { findPlainCommand } from '../commands/command-catalog';
import { pasteCommand } from '../commands/paste';
import { shortcutsOf } from '../commands/shortcuts';
import type { EditorTools } from '../editor-tools';
import { selectArrows, selectSteps } from '../session/selection';

/** Lists what can be done with something on the canvas; what is pointed at is selected first. */
export function menuOf(target: CanvasTarget, at: SheetPoint, tools: EditorTools): readonly MenuEntry[] {
  switch (target.kind) {
    case 'step':
      return stepEntries(target.id, tools);
    case 'arrow':
      return arrowEntries(target.id, tools);
    case 'sheet':
      return sheetEntries(at, tools);
  }
}

function stepEntries(id: string, tools: EditorTools): readonly MenuEntry[] {
  const { session, canvas, context, addNext } = tools;
  const { document, selection } = session.state();
  const step = findStep(document, id);
  if (step === undefined) return [];
  if (!selection.steps.includes(id)) session.select(selectSteps(id));
  const isAlone = session.state().selection.steps.length === 1;
  const leads = waysOut(step, session.catalog).length > 0;
  const arrows = arrowsFrom(document, id);
  return [
    ...(isAlone && leads
      ? [
          {
            key: 'add',
            label: 'Add next',
            icon: Plus,
            shortcut: shownKeys('add-step'),
            onSelect: () => addNext({ after: { step: id, outcome: null }, at: null }),
          },
          {
            key: 'connect',
            label: 'Lead to…',
            icon: ArrowRightFromLine,
            shortcut: shownKeys('connect'),
            onSelect: () => canvas.current?.connectFrom(id),
          },
        ]
      : []),
    ...(isAlone
      ? [
          {
            key: 'rename',
            label: 'Rename',
            icon: PencilLine,
            shortcut: shownKeys('rename'),
            onSelect: () => canvas.current?.rename(id),
          },
        ]
      : []),
    ...(isAlone && session.catalog.find(step.type)?.traits.container === true
      ? [
          {
            key: 'fold',
            label: step.collapsed ? 'Unfold' : 'Fold',
            icon: step.collapsed ? UnfoldVertical : FoldVertical,
            onSelect: () => fold(session, id, !step.collapsed),
          },
        ]
      : []),
    ...(isAlone && arrows.length > 0
      ? [
          {
            kind: 'submenu' as const,
            key: 'arrows',
            label: 'Its arrows',
            entries: arrows.map((arrow) => ({
              key: arrow.id,
              label: `${context.outcome(id, arrow.outcome)}: ${context.stepName(arrow.to)}`,
              onSelect: () => session.select(selectArrows(arrow.id)),
            })),
          },
        ]
      : []),
    {
      kind: 'section',
      key: 'copy',
      entries: [
        plain('cut', 'Cut', Scissors, tools),
        plain('copy', 'Copy', Copy, tools),
        plain('duplicate', 'Duplicate', CopyPlus, tools),
        plain('switch-off', step.off ? 'Switch on' : 'Switch off', Power, tools),
        plain('disconnect', 'Take its arrows away', Unlink, tools),
      ].filter((entry) => entry !== null),
    },
    {
      kind: 'section',
      key: 'end',
      entries: [
        {
          key: 'delete',
          label: 'Delete',
          icon: Trash2,
          danger: true,
          shortcut: shownKeys('delete'),
          onSelect: () => void findPlainCommand('delete')?.run(session),
        },
      ],
    },
  ];
}

/** Whether a frame is folded is a way of looking: nobody would want to undo it. */
function fold(session: EditorTools['session'], id: string, collapsed: boolean): void {
  session.apply('Fold', 'never', (document) => changeStep(document, id, { collapsed }, session.catalog));
}

function arrowEntries(id: string, tools: EditorTools): readonly MenuEntry[] {
  const { session } = tools;
  session.select(selectArrows(id));
  return [
    {
      key: 'delete',
      label: 'Delete',
      icon: Trash2,
      danger: true,
      shortcut: shownKeys('delete'),
      onSelect: () => void findPlainCommand('delete')?.run(session),
    },
  ];
}

function sheetEntries(at: SheetPoint, tools: EditorTools): readonly MenuEntry[] {
  const { session, addNext } = tools;
  return [
    { key: 'add', label: 'Add a step here', icon: Plus, onSelect: () => addNext({ after: null, at }) },
    {
      key: 'paste',
      label: 'Paste',
      icon: ClipboardPaste,
      shortcut: shownKeys('paste'),
      disabled: session.clipboard.text() === null,
      onSelect: () => void pasteCommand.run(session, { at: { x: Math.round(at.x), y: Math.round(at.y) } }),
    },
  ];
}

function plain(id: string, label: string, icon: typeof Copy, { session }: EditorTools): MenuEntry | null {
  const command = findPlainCommand(id);
  if (command?.enabled(session) !== true) return null;
  return { key: id, label, icon, shortcut: shownKeys(id), onSelect: () => void command.run(session) };
}

/** The keys that do the same as an entry, where there are any. */
function shownKeys(command: string): readonly string[] | undefined {
  const [first] = shortcutsOf(command);
  return first === undefined ? undefined : keyNames(first);
}
