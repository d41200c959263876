import { useId, useState } from 'react';
import { cx } from '../../../ui/class-names';
import { Dialog } from '../../../ui/dialog';
import { TextInput } from '../../../ui/text-input';
import { Tile } from '../../../ui/tile';
import { addStepCommand, followed } from '../commands/add-step';
import { insertOnArrowCommand } from '../commands/insert-on-arrow';
import { type EditorTools, type NextStep, useEditor } from '../editor-tools';
import { type DockKind, dockKinds } from './dock-kinds';
import { guessFirst } from './guess-kind';
import { nextQuestion } from './next-question';

interface StepPickerProps {
  next: NextStep;
  onClose: () => void;
  /** `isNamed` where the owner has given it its name already. */
  onAdded: (step: string, isNamed: boolean) => void;
}

/** Asks which kind of step comes next, by keyboard or by finger. What is typed becomes its name where no kind is meant. */
export function StepPicker({ next, onClose, onAdded }: StepPickerProps) {
  const tools = useEditor();
  const { session } = tools;
  const listId = useId();
  const [typed, setTyped] = useState(next.name ?? '');
  const [picked, setPicked] = useState(0);
  const all = likeliestFirst(
    dockKinds(tools).filter(({ type }) => fits(type, next, tools)),
    tools,
  );
  const wanted = typed.trim().toLowerCase();
  const fitting = all.filter(({ name, purpose }) => `${name} ${purpose}`.toLowerCase().includes(wanted));
  const shown = fitting.length > 0 ? fitting : guessFirst(all, typed);
  const at = Math.min(picked, shown.length - 1);

  const choose = (kind: DockKind | undefined): void => {
    if (kind === undefined) return;
    const isNamed = fitting.length === 0;
    const name = isNamed ? typed.trim() : kind.freshName;
    const after = next.after === null ? null : followed(next.after);
    const place = next.at === null ? {} : { at: { x: Math.round(next.at.x), y: Math.round(next.at.y) } };
    const added =
      next.on === undefined
        ? addStepCommand.run(session, { type: kind.type, name, after, ...place })
        : insertOnArrowCommand.run(session, { arrow: next.on, put: { type: kind.type, name } });
    onClose();
    if (added.ok) onAdded(added.value.step, isNamed);
    else tools.refuse('This step cannot be added here.');
  };

  return (
    <Dialog open size="small" title={nextQuestion(next, tools)} onOpenChange={onClose}>
      <TextInput
        aria-label="Kind of step, or its name"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={`${listId}-${String(at)}`}
        autoComplete="off"
        placeholder="Kind of step, or its name"
        value={typed}
        onValueChange={(value) => {
          setTyped(value);
          setPicked(0);
        }}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0) {
            event.preventDefault();
            setPicked((at + step + shown.length) % shown.length);
          }
          if (event.key === 'Enter') choose(shown[at]);
        }}
      />
      <div id={listId} role="listbox" aria-label="Kinds of step" className="-mx-1.5 mt-2">
        {shown.map((kind, index) => (
          <div
            key={kind.type}
            id={`${listId}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => choose(kind)}
            onKeyDown={(event) => event.key === 'Enter' && choose(kind)}
            onPointerMove={() => setPicked(index)}
            className={cx(
              'flex cursor-default items-center gap-3 rounded-button px-2.5 py-1.5 pointer-coarse:py-2.5',
              index === at && 'bg-hover',
            )}
          >
            <Tile tone={kind.picture.tone} icon={kind.picture.icon} />
            <span className="min-w-0 flex-1">
              <span className="block text-name">{kind.name}</span>
              <span className="block truncate text-second text-ink-2">
                {fitting.length === 0 ? `called “${typed.trim()}”` : kind.purpose}
              </span>
            </span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** Whoever adds a step to what has begun seldom means a second start. */
function likeliestFirst(
  kinds: readonly DockKind[],
  { session }: Pick<EditorTools, 'session'>,
): readonly DockKind[] {
  const begins = (type: string) => session.catalog.find(type)?.traits.entry === true;
  const hasBegun = session.state().document.steps.some(({ type }) => begins(type));
  if (!hasBegun) return kinds;
  return [...kinds.filter(({ type }) => !begins(type)), ...kinds.filter(({ type }) => begins(type))];
}

/** A start, a fallback and a note follow nothing; what stands between two steps does not end there. */
function fits(type: string, { after, on }: NextStep, { session }: Pick<EditorTools, 'session'>): boolean {
  if (after === null && on === undefined) return true;
  const traits = session.catalog.find(type)?.traits ?? {};
  return !traits.entry && !traits.catches && !traits.inert && !(on !== undefined && traits.terminal);
}
