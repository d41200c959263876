import { FolderPlus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import type { DrawingContext } from '../../words/sentence-context';
import type { ThingMaker } from '../step-form/step-form';
import { AddCompared } from './add-compared';
import { ClauseRow } from './clause-row';
import {
  type ConditionGroup,
  type ConditionPart,
  freshClause,
  type GroupMode,
  removePart,
  replacePart,
} from './condition-tree';

/** Is what every line of a condition needs. */
export interface ConditionTools {
  readonly maker: ThingMaker;
  readonly context: DrawingContext;
  readonly disabled: boolean;
  readonly onLeave: (() => void) | undefined;
}

interface GroupEditorProps {
  label: string;
  group: ConditionGroup;
  depth: number;
  tools: ConditionTools;
  /** It was added a moment ago: its first line is what comes next. */
  isFresh?: boolean;
  onChange: (group: ConditionGroup, typingIn?: string) => void;
}

/** Groups in groups are hard to read from here on. */
const MAX_DEPTH = 3;

const modes: readonly { value: GroupMode; label: string }[] = [
  { value: 'all', label: 'All of these' },
  { value: 'any', label: 'Any of these' },
  { value: 'none', label: 'None of these' },
  { value: 'not-all', label: 'Not all of these' },
];

/** Lines of a condition that count together. */
export function GroupEditor({ label, group, depth, tools, isFresh = false, onChange }: GroupEditorProps) {
  const [fresh, setFresh] = useState(isFresh ? 0 : null);
  const { parts, mode } = group;
  const { maker, disabled } = tools;
  const [first] = maker.document.fields;
  const add = (part: ConditionPart): void => onChange({ ...group, parts: [...parts, part] });
  return (
    <fieldset
      aria-label={label}
      className={cx('flex min-w-0 flex-col gap-2', depth > 0 && 'border-l-2 border-line pl-2.5')}
    >
      {(parts.length > 1 || depth > 0 || mode === 'none' || mode === 'not-all') && (
        <Select
          aria-label={`${label}: how many must hold`}
          options={modes}
          value={mode}
          disabled={disabled}
          onValueChange={(next) => onChange({ ...group, mode: next })}
        />
      )}
      {parts.map((part, index) => {
        const remove = () => onChange(removePart(group, index));
        const name = `${label}, line ${String(index + 1)}`;
        return 'field' in part ? (
          // Lines have no name but their place.
          <ClauseRow
            key={String(index)}
            label={name}
            clause={part}
            tools={tools}
            isFresh={fresh === index}
            onChange={(next, typing) =>
              onChange(replacePart(group, index, next), typing === true ? name : undefined)
            }
            onRemove={parts.length > 1 || depth > 0 ? remove : null}
          />
        ) : (
          <div key={String(index)} className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <GroupEditor
                label={name}
                group={part}
                depth={depth + 1}
                tools={tools}
                onChange={(next, typingIn) => onChange(replacePart(group, index, next), typingIn)}
              />
            </div>
            {!disabled && (
              <IconButton size={28} icon={X} label={`Remove the group of ${name}`} onClick={remove} />
            )}
          </div>
        );
      })}
      {!disabled && (
        <div className="-ml-2 flex flex-wrap gap-1">
          <AddCompared
            label={parts.length === 0 ? 'Compare a field' : 'And another'}
            look="quiet"
            maker={maker}
            onAdd={(field) => {
              setFresh(parts.length);
              add(freshClause(field));
            }}
          />
          {depth < MAX_DEPTH && parts.length > 0 && first !== undefined && (
            <Button
              look="quiet"
              size="small"
              icon={FolderPlus}
              onClick={() => add({ mode: mode === 'all' ? 'any' : 'all', parts: [freshClause(first)] })}
            >
              Group
            </Button>
          )}
        </div>
      )}
      {parts.length === 0 && <p className="text-second text-ink-3">{emptyText(mode)}</p>}
    </fieldset>
  );
}

function emptyText(mode: GroupMode): string {
  return mode === 'all' || mode === 'none'
    ? 'Without a line, it always holds.'
    : 'Without a line, it never holds.';
}
