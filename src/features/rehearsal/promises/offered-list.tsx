import { Plus } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { PromiseRule } from '../../../model/document';
import { promiseText } from '../../../words/promises';
import type { RehearsalView } from '../screen/rehearsal-view';
import { offeredPromises } from './offered-promises';

interface OfferedListProps {
  view: RehearsalView;
  onMake: (rule: PromiseRule) => void;
}

/** Promises that fit the drawing, each a sentence; one press makes it. */
export function OfferedList({ view: { session, state, context }, onMake }: OfferedListProps) {
  const { list } = context.language.promises;
  const titleId = useId();
  const { document } = state;
  const rules = useMemo(() => offeredPromises(document, session.catalog), [document, session.catalog]);
  if (rules.length === 0) return null;
  return (
    <div className="mt-4">
      <h4 id={titleId} className="text-label font-semibold text-ink-2">
        {list.offered}
      </h4>
      <ul aria-labelledby={titleId} className="-mx-2.5 mt-1">
        {rules.map((rule, place) => (
          // The next one takes the place of one that was made, and so keeps the focus.
          <li key={place}>
            <button
              type="button"
              onClick={() => onMake(rule)}
              className="reach flex w-full gap-2.5 rounded-button px-2.5 py-1.5 text-left text-second text-pretty text-ink-2 transition-colors duration-press hover:bg-hover hover:text-ink"
            >
              <Plus aria-hidden size={15} strokeWidth={2} className="mt-px shrink-0 text-accent" />
              <span className="min-w-0 wrap-anywhere">{promiseText(rule, context)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
