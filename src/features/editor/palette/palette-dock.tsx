import { Toolbar } from '@base-ui/react/toolbar';
import { Fragment, useRef } from 'react';
import { Tile } from '../../../ui/tile';
import { Tooltip } from '../../../ui/tooltip';
import { addStepCommand, followed } from '../commands/add-step';
import { useEditor } from '../editor-tools';
import { type DockKind, dockKinds } from './dock-kinds';
import { type DockDrag, useDockDrag } from './use-dock-drag';

/** The kinds of step, at the foot of the drawing: drag one onto the paper, or press it to add it after the chosen step. */
export function PaletteDock({ onAdded }: { onAdded: (step: string) => void }) {
  const tools = useEditor();
  const { session, canvas, refuse } = tools;
  const kinds = dockKinds(tools);
  const dragged = useRef(false);
  const { drag, handlers, wasDragged } = useDockDrag(onAdded);
  const add = (kind: DockKind): void => {
    if (dragged.current) {
      dragged.current = false;
      return;
    }
    const loose = canvas.current?.takeLooseArrow() ?? null;
    const added = addStepCommand.run(session, {
      type: kind.type,
      name: kind.freshName,
      ...(loose === null ? {} : { after: followed(loose) }),
    });
    if (added.ok) onAdded(added.value.step);
    else refuse('This step cannot be added here.');
  };
  return (
    <>
      <Toolbar.Root
        aria-label="Add a step"
        data-dock
        className="pointer-events-auto flex max-w-full overflow-x-auto rounded-float border border-line bg-panel bg-clip-padding p-1.25 shadow-float"
      >
        {kinds.map((kind, index) => (
          <Fragment key={kind.type}>
            {kind.isApart && kinds[index - 1]?.isApart === false && (
              <Toolbar.Separator className="mx-1.5 my-2 w-px shrink-0 bg-line" />
            )}
            <DockButton
              kind={kind}
              onPress={() => add(kind)}
              handlers={{
                ...handlers(kind),
                onPointerUp: (event) => {
                  dragged.current = wasDragged();
                  handlers(kind).onPointerUp(event);
                },
              }}
            />
          </Fragment>
        ))}
      </Toolbar.Root>
      {drag !== null && <DragGhost drag={drag} />}
    </>
  );
}

interface DockButtonProps {
  kind: DockKind;
  onPress: () => void;
  handlers: ReturnType<ReturnType<typeof useDockDrag>['handlers']>;
}

function DockButton({ kind, onPress, handlers }: DockButtonProps) {
  const { name, purpose, picture } = kind;
  return (
    <Tooltip text={purpose} side="top">
      <Toolbar.Button
        {...handlers}
        onClick={onPress}
        aria-label={`Add ${name.toLowerCase()}`}
        className="flex min-w-13 shrink-0 cursor-grab touch-none flex-col items-center gap-1 rounded-[9px] px-1 pt-1.75 pb-1.25 text-[0.75rem] leading-3.5 text-ink-2 select-none transition-colors duration-press hover:bg-hover hover:text-ink focus-visible:-outline-offset-2 active:cursor-grabbing max-desk:w-11 max-desk:min-w-11 max-desk:pb-1.75"
      >
        <Tile size={28} tone={picture.tone} icon={picture.icon} />
        <span aria-hidden className="max-w-full truncate max-desk:sr-only">
          {name}
        </span>
      </Toolbar.Button>
    </Tooltip>
  );
}

/** What hangs on the pointer. */
function DragGhost({ drag: { kind, x, y } }: { drag: DockDrag }) {
  return (
    <div
      aria-hidden
      style={{ left: x, top: y }}
      className="pointer-events-none fixed z-50 flex -translate-x-1/2 -translate-y-1/2 items-center gap-2.25 rounded-card border border-edge bg-card py-2.25 pr-3.5 pl-2.75 text-name shadow-float"
    >
      <Tile tone={kind.picture.tone} icon={kind.picture.icon} />
      {kind.freshName}
    </div>
  );
}
