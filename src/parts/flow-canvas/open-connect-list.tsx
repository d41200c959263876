import { useId, useRef, useState } from 'react';
import type { Step, WorkflowDocument } from '../../model/document';
import type { Connection } from '../../model/edits/connect-steps';
import { nextWayOut, waysOut } from '../../model/ways-out';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { cx } from '../../ui/class-names';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { useCanvasTools } from './canvas-ui';
import type { DrawingWords } from './drawing-words';
import { readingOrder } from './walking-order';

export interface ConnectListProps {
  document: WorkflowDocument;
  catalog: StepCatalog;
  words: DrawingWords;
  refusalOf: (connection: Connection) => string | null;
  onConnect: (connection: Connection) => void;
}

/** The list that `ConnectList` opens. */
export function OpenConnectList({
  document,
  catalog,
  words,
  refusalOf,
  onConnect,
  source,
  onClose,
}: ConnectListProps & {
  source: Step;
  onClose: () => void;
}) {
  const chrome = useCanvasTools().words;
  const listId = useId();
  const search = useRef<HTMLInputElement>(null);
  const ways = waysOut(source, catalog);
  const [outcome, setOutcome] = useState(() => nextWayOut(document, source, catalog)?.id ?? '');
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(0);
  const options = readingOrder(document)
    .filter((step) => words.name(step).toLowerCase().includes(typed.trim().toLowerCase()))
    .map((step) => ({ step, refusal: refusalOf({ from: source.id, outcome, to: step.id }) }))
    .sort((one, other) => Number(one.refusal !== null) - Number(other.refusal !== null));
  const at = Math.min(picked, Math.max(0, options.length - 1));
  const choose = (option: (typeof options)[number] | undefined): void => {
    if (option === undefined || option.refusal !== null) return;
    onClose();
    onConnect({ from: source.id, outcome, to: option.step.id });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      initialFocus={search}
      title={chrome.leadWhere(words.name(source))}
    >
      <div className="flex flex-col gap-3">
        {ways.length > 1 && (
          <Field label={chrome.whichWay(words.name(source))}>
            <Select
              value={outcome}
              onValueChange={setOutcome}
              options={ways.map((way) => ({ value: way.id, label: words.outcome(source, way.id) }))}
            />
          </Field>
        )}
        <TextInput
          ref={search}
          aria-label={chrome.findTarget}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? `${listId}-${String(at)}` : undefined}
          autoComplete="off"
          placeholder={chrome.findTarget}
          value={typed}
          onValueChange={(next) => {
            setTyped(next);
            setPicked(0);
          }}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            if (step !== 0) {
              event.preventDefault();
              setPicked((at + step + options.length) % Math.max(1, options.length));
            }
            if (event.key === 'Enter') choose(options[at]);
          }}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={chrome.leadWhere(words.name(source))}
          className="-mx-1.5 max-h-72 overflow-y-auto"
        >
          {options.map((option, index) => (
            <div
              key={option.step.id}
              id={`${listId}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-disabled={option.refusal !== null}
              onClick={() => choose(option)}
              onKeyDown={(event) => event.key === 'Enter' && choose(option)}
              onPointerMove={() => setPicked(index)}
              className={cx(
                'cursor-default rounded-button px-2.5 py-1.5 pointer-coarse:py-2.5',
                index === at && 'bg-hover',
                option.refusal === null ? 'text-ink' : 'text-ink-3',
              )}
            >
              <span className="block truncate">{words.name(option.step)}</span>
              {option.refusal !== null && <span className="block text-second">{option.refusal}</span>}
            </div>
          ))}
          {options.length === 0 && <p className="px-2.5 py-2 text-ink-3">{chrome.noTarget}</p>}
        </div>
      </div>
    </Dialog>
  );
}
