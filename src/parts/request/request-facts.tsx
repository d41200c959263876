import type { Json } from '../../kernel/json';
import type { FieldValues } from '../../model/journal';
import type { RequestFact } from '../../projections/request';
import type { SentenceContext } from '../../words/sentence-context';
import { ValueField } from '../value-field/value-field';

interface RequestFactsProps {
  facts: readonly RequestFact[];
  context: SentenceContext;
  currency: string;
  /** What was corrected so far; null where nothing can be any more. */
  corrected: FieldValues | null;
  onCorrect: (field: string, value: Json) => void;
}

/** What a question is about, with a control for each fact that may be corrected. */
export function RequestFacts({ facts, context, currency, corrected, onCorrect }: RequestFactsProps) {
  const words = context.language.request;
  if (facts.length === 0) return null;
  return (
    <dl aria-label={words.facts} className="mt-3 divide-y divide-line">
      {facts.map(({ field, value, mayCorrect }) => {
        const drawn = context.field(field);
        const name = context.fieldName(field);
        // A list is made by steps, not typed.
        const canCorrect = corrected !== null && mayCorrect && drawn?.type !== 'list';
        return (
          <div key={field} className="flex min-h-10 items-center justify-between gap-4 py-1.5">
            <dt className="text-ink-2">{name}</dt>
            <dd className="min-w-0 text-right font-semibold wrap-anywhere">
              {canCorrect ? (
                <ValueField
                  aria-label={words.correct(name)}
                  field={drawn}
                  currency={currency}
                  value={corrected[field] ?? value}
                  onChange={(next) => onCorrect(field, next)}
                />
              ) : (
                context.format.value(value, drawn)
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
