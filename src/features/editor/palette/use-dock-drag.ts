import { type PointerEvent, useState } from 'react';
import { stepSize } from '../../../model/step-size';
import { grow, overlap, type Rect } from '../../../parts/flow-canvas/routing/rect';
import { addStepCommand, followed } from '../commands/add-step';
import { insertOnArrowCommand } from '../commands/insert-on-arrow';
import { useEditor } from '../editor-tools';
import type { EditorSession } from '../session/editor-session';
import type { DockKind } from './dock-kinds';

/** Is a kind of step under way from the dock to the paper. */
export interface DockDrag {
  readonly kind: DockKind;
  readonly x: number;
  readonly y: number;
}

/** From here on a press is a pull, px. */
const PULL = 6;

interface Pull {
  readonly kind: DockKind;
  readonly from: { readonly x: number; readonly y: number };
}

/**
 * Drags a kind of step from the dock to the paper, by mouse, pen or finger: the pointer is captured, so nothing under
 * it takes part. Let go on an arrow, the step is put on it.
 */
export function useDockDrag(onAdded: (step: string) => void) {
  const { session, canvas, refuse } = useEditor();
  const [pull, setPull] = useState<Pull | null>(null);
  const [drag, setDrag] = useState<DockDrag | null>(null);

  const stop = (): void => {
    setPull(null);
    setDrag(null);
    canvas.current?.hint(null);
  };

  const drop = (kind: DockKind, x: number, y: number): void => {
    const place = canvas.current?.placeAt(x, y) ?? null;
    if (place === null) return;
    const { width, height } = stepSize(
      { type: kind.type, name: kind.freshName, size: null, collapsed: false },
      session.catalog,
    );
    const frame = canvas.current?.frameAt(x, y) ?? null;
    const corner = frame?.corner ?? { x: 0, y: 0 };
    const at = {
      x: Math.round(place.x - width / 2 - corner.x),
      y: Math.round(place.y - height / 2 - corner.y),
    };
    const arrow = canvas.current?.arrowAt(x, y) ?? null;
    const put = { type: kind.type, name: kind.freshName };
    const isFree = isFreePlace(session, frame?.id ?? null, { ...at, width, height });
    const inserted =
      arrow === null ? null : insertOnArrowCommand.run(session, isFree ? { arrow, put, at } : { arrow, put });
    if (inserted?.ok === true) {
      onAdded(inserted.value.step);
      return;
    }
    if (inserted !== null) refuse('It cannot stand on this arrow, so it stands beside it.');
    const loose = canvas.current?.takeLooseArrow() ?? null;
    const after = loose === null ? null : followed(loose);
    const added = addStepCommand.run(session, { ...put, at, in: frame?.id ?? null, after });
    if (added.ok) onAdded(added.value.step);
  };

  return {
    drag,
    handlers: (kind: DockKind) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPull({ kind, from: { x: event.clientX, y: event.clientY } });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (pull === null) return;
        const { clientX: x, clientY: y } = event;
        if (drag === null && Math.hypot(x - pull.from.x, y - pull.from.y) < PULL) return;
        setDrag({ kind: pull.kind, x, y });
        canvas.current?.hint(canvas.current.arrowAt(x, y));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (drag !== null) {
          const under = event.currentTarget.ownerDocument.elementFromPoint(event.clientX, event.clientY);
          if (under?.closest('[data-dock]') === null) drop(drag.kind, event.clientX, event.clientY);
        }
        stop();
      },
      onPointerCancel: stop,
    }),
    /** A press that became a drag must not add a step as well. */
    wasDragged: () => drag !== null,
  };
}

/** On an arrow without room for a card the new step finds a place of its own: what the owner placed is never moved. */
function isFreePlace(session: EditorSession, frame: string | null, place: Rect): boolean {
  const { document } = session.state();
  return document.steps
    .filter((step) => step.in === frame)
    .every((step) => !overlap(grow(place, ROOM), { ...step.at, ...stepSize(step, session.catalog) }));
}

const ROOM = 8;
