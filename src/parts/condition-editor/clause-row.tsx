import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Clause, takesNoValue } from '../../facts/condition';
import { cx } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { FieldSelect } from '../pickers/field-select';
import { comparedField } from './add-compared';
import { ClauseValue } from './clause-value';
import {
  comparisonsFor,
  everyComparison,
  isOfAnyKind,
  typeComparedBy,
  withComparison,
  withField,
} from './condition-tree';
import type { ConditionTools } from './group-editor';

interface ClauseRowProps {
  label: string;
  clause: Clause;
  tools: ConditionTools;
  /** It was added a moment ago: the focus goes on to how it compares. */
  isFresh: boolean;
  onChange: (clause: Clause, typing?: boolean) => void;
  /** Null for the only line. */
  onRemove: (() => void) | null;
}

/** One line of a condition: a field, a comparison, and what it is compared with. */
export function ClauseRow({ label, clause, tools, isFresh, onChange, onRemove }: ClauseRowProps) {
  const { maker, context, disabled, onLeave } = tools;
  const field = context.field(clause.field);
  const words = context.language.conditions.comparison;
  const isOpen = field !== undefined && isOfAnyKind(field, clause);
  const offered = field === undefined ? [clause.is] : isOpen ? everyComparison : comparisonsFor(field.type);
  const comparisons = offered.includes(clause.is) ? offered : [clause.is, ...offered];
  const how = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh) how.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  }, [isFresh]);
  // Two values or a list of them need the whole width.
  const isBeside = clause.is !== 'between' && clause.is !== 'one-of';
  return (
    <fieldset aria-label={label} className="flex min-w-0 flex-col gap-1.5 rounded-card bg-sunken p-2">
      <div className="flex items-center gap-1">
        <FieldSelect
          label={`${label}: field`}
          maker={maker}
          value={clause.field}
          disabled={disabled}
          onChange={(id, madeAs) => {
            if (id !== null) onChange(withField(clause, comparedField(maker, id, madeAs), field?.type));
          }}
        />
        {onRemove !== null && !disabled && (
          <IconButton size={28} icon={X} label={`Remove ${label}`} onClick={onRemove} className="-mr-1" />
        )}
      </div>
      <div ref={how} className={cx('flex gap-1.5', isBeside ? 'items-start' : 'flex-col')}>
        <Select
          aria-label={`${label}: comparison`}
          options={comparisons.map((is) => ({ value: is, label: words[is] }))}
          value={clause.is}
          disabled={disabled}
          onValueChange={(is) => {
            const type = isOpen ? typeComparedBy(is) : field?.type;
            maker.together('Change condition', () => {
              if (field !== undefined && type !== undefined && type !== field.type) {
                maker.retypeField(field.id, type);
                onChange(withComparison(clause, is, { ...field, type }));
              } else onChange(withComparison(clause, is, field));
            });
          }}
          className={isBeside ? 'w-28! shrink-0' : undefined}
        />
        {!takesNoValue(clause.is) && (
          <div className="min-w-0 flex-1">
            <ClauseValue
              label={`${label}: value`}
              clause={clause}
              field={field}
              currency={maker.document.settings.currency}
              disabled={disabled}
              onLeave={onLeave}
              onChange={(value) => onChange({ ...clause, value }, true)}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}
