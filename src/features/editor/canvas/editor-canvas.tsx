import { type ReactNode, useMemo } from 'react';
import { findArrow } from '../../../model/arrow-index';
import { changeStep } from '../../../model/edits/change-step';
import { admitConnection, type Connection } from '../../../model/edits/connect-steps';
import { insertOnArrow } from '../../../model/edits/insert-on-arrow';
import { moveSteps } from '../../../model/edits/move-steps';
import { freshIds } from '../../../model/id-source';
import { makeDrawingWords } from '../../../parts/flow-canvas/drawing-words';
import { FlowCanvas } from '../../../parts/flow-canvas/flow-canvas';
import type { CanvasInsets } from '../../../parts/flow-canvas/flow-canvas-props';
import { refusalText } from '../../../words/refusals';
import { connectCommand } from '../commands/connect';
import { moveCommand } from '../commands/move';
import { reconnectCommand } from '../commands/reconnect';
import { renameCommand } from '../commands/rename';
import { useEditor, useEditorState } from '../editor-tools';
import { type Selection, selectSteps } from '../session/selection';
import { menuOf } from './canvas-menu-entries';

interface EditorCanvasProps {
  insets: CanvasInsets;
  /** Something on the paper was pressed. */
  onChosen: () => void;
  children: ReactNode;
}

/** The drawing, with its session behind it: what the canvas says is wanted becomes a command. */
export function EditorCanvas({ insets, onChosen, children }: EditorCanvasProps) {
  const tools = useEditor();
  const { session, shown, faces, context, findings, canvas, isReadOnly } = tools;
  const document = useEditorState((state) => state.document);
  const selection = useEditorState((state) => state.selection);
  const words = useMemo(() => makeDrawingWords(context), [context]);
  const problems = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { step, severity } of findings) {
      if (step !== null && severity !== 'hint') counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return counts;
  }, [findings]);
  const { catalog } = session;
  const sight = session.sight.last();
  const view = {
    document: shown,
    catalog,
    faces,
    words,
    label: `Drawing of ${document.name}`,
    selection,
    insets,
    problems,
    handle: canvas,
    children,
    ...(sight === null ? {} : { sight }),
    onSight: session.sight.keep,
    onSelect: (chosen: Selection) => {
      session.select(chosen);
      if (chosen.steps.length + chosen.arrows.length > 0) onChosen();
    },
  };
  if (isReadOnly) return <FlowCanvas mode="watch" paper="dots" {...view} />;

  const refusalOf = (connection: Connection, arrow?: string): string | null => {
    const old = arrow === undefined ? undefined : findArrow(document, arrow);
    const { from, outcome, to } = connection;
    if (old?.from === from && old.outcome === outcome && old.to === to) return null;
    const admitted = admitConnection(document, connection, catalog);
    return admitted.ok ? null : refusalText(admitted.error, context);
  };
  return (
    <FlowCanvas
      mode="draw"
      {...view}
      menuOf={(target, at) => menuOf(target, at, tools)}
      refusalOf={refusalOf}
      onMove={(places, into) =>
        void moveCommand.run(session, into === undefined ? { places } : { places, into })
      }
      onDropOnArrow={(step, arrow, placements) => {
        const dropped = session.transact('Insert step', 'now', (draft) => {
          const moved = draft.apply((now) => moveSteps(now, placements));
          if (!moved.ok) return moved;
          const newArrow = freshIds(draft.document, session.ids)('ar');
          draft.select(selectSteps(step));
          return draft.apply((now) => insertOnArrow(now, { arrow, step, newArrow }, catalog));
        });
        if (dropped.ok) return;
        moveCommand.run(session, { places: placements });
        tools.refuse(refusalText(dropped.error, context));
      }}
      onConnect={(connection) => {
        const connected = connectCommand.run(session, connection);
        if (connected.ok)
          tools.say(
            `“${context.stepName(connection.from)}” leads to “${context.stepName(connection.to)}” now`,
          );
        else tools.refuse(refusalOf(connection) ?? 'No arrow can be drawn there.');
      }}
      onReconnect={(arrow, connection) => {
        const turned = reconnectCommand.run(session, { arrow, ...connection });
        if (!turned.ok) tools.refuse(refusalOf(connection, arrow) ?? 'This arrow cannot lead there.');
      }}
      onAddAfter={(step, outcome, at) => tools.addNext({ after: { step, outcome }, at })}
      onRename={(step, name) => {
        renameCommand.run(session, { step, name });
        session.settle();
      }}
      onResize={(step, size) =>
        void session.apply('Resize', 'now', (now) => changeStep(now, step, { size }, catalog))
      }
    />
  );
}
