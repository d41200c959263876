import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import type { PromiseRule } from '../../../model/document';
import { addPromise } from '../../../model/edits/promise-edits';
import { freshIds } from '../../../model/id-source';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { toneText } from '../../../ui/tone';
import type { PromisePattern } from '../../../words/promise-list';
import type { RehearsalView } from '../screen/rehearsal-view';
import { freshRule } from './change-rule';
import { NOTHING_EXPLORED } from './explore-promises';
import { OfferedList } from './offered-list';
import { usePromiseDesk } from './promise-desk';
import { promiseLooks } from './promise-looks';
import { PromiseRow } from './promise-row';
import { countPromises, standingOfPromise } from './promise-standing';
import { useExploredPromises } from './use-explored-promises';

const PATTERNS: readonly PromisePattern[] = [
  'never-before',
  'then',
  'then-within',
  'at-most',
  'always',
  'never',
  'never-with',
  'ends',
];

/** What is promised of every case, whether it holds on every day and every path, and a way to promise more. */
export function PromisesPart({
  view,
  onPlayed,
}: {
  view: RehearsalView;
  onPlayed?: (() => void) | undefined;
}) {
  const { context, state, services } = view;
  const { list } = context.language.promises;
  const desk = usePromiseDesk();
  const [isOpen, setOpen] = useState(false);
  const explored = useExploredPromises(view);
  const { document } = state;
  const { promises } = document;
  const rows = promises.map((promise) => ({
    promise,
    standing: standingOfPromise(promise, state, explored ?? NOTHING_EXPLORED),
  }));
  const count = countPromises(rows.map(({ standing }) => standing));
  const make = (rule: PromiseRule) => {
    const id = freshIds(document, services.ids)('pr');
    const isMade = desk?.apply(list.edits.add, (drawn) => addPromise(drawn, { id, name: '', rule }));
    if (isMade === false) services.notify({ text: list.failed });
  };
  if (desk === null && promises.length === 0) return null;
  const { all, proved, broken } = count;
  const { icon: Icon, tone } =
    promiseLooks[broken > 0 ? 'broken' : all > 0 && proved === all ? 'proved' : 'tried'];
  return (
    <section aria-label={list.title}>
      <h3 className="-mx-5">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="reach flex w-full items-center gap-3 px-5 py-2.25 text-left transition-colors duration-press hover:bg-hover focus-visible:-outline-offset-2"
        >
          <span className={cx('self-start pt-px', toneText[tone])}>
            <Icon aria-hidden size={17} strokeWidth={2} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block text-name">{list.title}</span>
            <span className={cx('mt-px block text-second', broken > 0 ? 'text-wrong' : 'text-ink-2')}>
              {list.sum(count)}
            </span>
          </span>
          <ChevronDown
            aria-hidden
            size={16}
            strokeWidth={2}
            className={cx('text-ink-3 transition-transform duration-press', isOpen && 'rotate-180')}
          />
        </button>
      </h3>
      {isOpen && (
        <div className="pb-2">
          {promises.length === 0 ? (
            <p className="mt-1 mb-3 text-second text-pretty text-ink-2">{list.none}</p>
          ) : (
            <ul className="mb-1 divide-y divide-line">
              {rows.map(({ promise, standing }) => (
                <PromiseRow
                  key={promise.id}
                  view={view}
                  desk={desk}
                  promise={promise}
                  standing={standing}
                  isLooking={explored === null}
                  onPlayed={onPlayed}
                />
              ))}
            </ul>
          )}
          {desk !== null && (
            <DropdownMenu
              trigger={
                <Button size="small" icon={Plus}>
                  {list.make}
                </Button>
              }
              entries={PATTERNS.map((pattern) => ({
                key: pattern,
                label: list.pattern[pattern](context.noun.one),
                onSelect: () => make(freshRule(pattern)),
              }))}
            />
          )}
          {desk !== null && <OfferedList view={view} onMake={make} />}
        </div>
      )}
    </section>
  );
}
