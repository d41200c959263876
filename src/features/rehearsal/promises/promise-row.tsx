import { Ellipsis, Play } from 'lucide-react';
import { useState } from 'react';
import type { WorkflowPromise } from '../../../model/document';
import { changePromise, removePromise } from '../../../model/edits/promise-edits';
import { freshClause } from '../../../parts/condition-editor/condition-tree';
import type { Endless } from '../../../paths/deadline';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import { cx } from '../../../ui/class-names';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { IconButton } from '../../../ui/icon-button';
import type { MenuEntry } from '../../../ui/menu-entries';
import { toneText } from '../../../ui/tone';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { judgementText, promiseName } from '../../../words/promises';
import type { RehearsalView } from '../screen/rehearsal-view';
import { withPart } from './change-rule';
import { NamePromise } from './name-promise';
import type { PromiseDesk } from './promise-desk';
import { lookOf, promiseLooks } from './promise-looks';
import { PromiseSentence } from './promise-sentence';
import type { PromiseStanding } from './promise-standing';
import { showBreach } from './show-breach';

interface PromiseRowProps {
  view: RehearsalView;
  desk: PromiseDesk | null;
  promise: WorkflowPromise;
  standing: PromiseStanding;
  /** Every path is still being looked at. */
  isLooking: boolean;
  onPlayed?: (() => void) | undefined;
}

/** One promise: what is promised, whether it holds, and the walk that breaks it. */
export function PromiseRow({ view, desk, promise, standing, isLooking, onPlayed }: PromiseRowProps) {
  const { context, services } = view;
  const { list } = context.language.promises;
  const [isNaming, setNaming] = useState(false);
  const { id, name, rule } = promise;
  const called = promiseName(name, rule, context);
  const look = lookOf(standing);
  const { icon: Icon, tone } = promiseLooks[look];
  const apply = (label: string, change: Parameters<typeof changePromise>[2]) =>
    desk?.apply(label, (document) => changePromise(document, id, change));
  const remove = () => {
    if (desk?.apply(list.edits.remove, (document) => removePromise(document, id)) !== true) return;
    services.notify({
      text: list.removed(called),
      action: { label: list.undo, onPress: desk.undo },
    });
  };
  const [field] = view.state.document.fields;
  const narrowing: readonly MenuEntry[] =
    rule.when !== undefined
      ? [
          {
            key: 'widen',
            label: list.widen(context.noun.one),
            onSelect: () => apply(list.edits.change, { rule: withPart(rule, 'when', undefined) }),
          },
        ]
      : field === undefined
        ? []
        : [
            {
              key: 'narrow',
              label: list.narrow(context.noun.many),
              onSelect: () => apply(list.edits.change, { rule: withPart(rule, 'when', freshClause(field)) }),
            },
          ];
  return (
    <li className="flex gap-3 py-3">
      <span className={cx('pt-0.5', toneText[tone])}>
        <Icon aria-hidden size={17} strokeWidth={2} />
        <VisuallyHidden>{list.states[look]}</VisuallyHidden>
      </span>
      <div className="min-w-0 flex-1">
        {name.trim() !== '' && <p className="mb-0.5 text-name">{name}</p>}
        <PromiseSentence
          view={view}
          desk={desk}
          rule={rule}
          onChange={(changed) => apply(list.edits.change, { rule: changed })}
        />
        <StandingLine
          view={view}
          promise={promise}
          standing={standing}
          isLooking={isLooking}
          onPlayed={onPlayed}
        />
      </div>
      {desk !== null && (
        <DropdownMenu
          align="end"
          trigger={<IconButton size={28} icon={Ellipsis} label={list.more(called)} className="-mr-1.5" />}
          entries={[
            { key: 'rename', label: list.rename, onSelect: () => setNaming(true) },
            ...narrowing,
            { key: 'remove', label: list.remove, danger: true, onSelect: remove },
          ]}
        />
      )}
      {isNaming && (
        <NamePromise
          words={list.naming}
          name={name}
          onName={(text) => apply(list.edits.rename, { name: text })}
          onClose={() => setNaming(false)}
        />
      )}
    </li>
  );
}

function StandingLine({ view, promise, standing, isLooking, onPlayed }: Omit<PromiseRowProps, 'desk'>) {
  const { context, session, state, words } = view;
  const { list } = context.language.promises;
  const looking = isLooking ? ` · ${list.standing.looking}` : '';
  switch (standing.is) {
    case 'broken': {
      const { scenario, saved, judgement } = standing.walk;
      const day = state.document.scenarios.find(({ id }) => id === saved)?.name ?? '';
      const where =
        scenario === ORDINARY_DAY
          ? list.standing.brokenOn(words.goodDay)
          : saved === null
            ? list.standing.brokenSomewhere
            : list.standing.brokenOn(day.trim() === '' ? words.untitled : day);
      return (
        <button
          type="button"
          onClick={() => {
            showBreach(session, promise, standing.walk);
            onPlayed?.();
          }}
          className="group reach mt-1 block w-full text-left text-second text-pretty text-wrong"
        >
          {`${where}: ${judgementText(promise.rule, judgement, context)} `}
          <span className="inline-flex items-center gap-1 font-label whitespace-nowrap underline-offset-3 group-hover:underline">
            <Play aria-hidden size={12} strokeWidth={2.4} />
            {list.show}
          </span>
        </button>
      );
    }
    case 'kept': {
      const { everywhere, days, endless } = standing;
      const unproved = isLooking ? looking : endless === null ? ` · ${list.standing.notProved}` : '';
      return (
        <>
          <p className="mt-1 text-second text-ink-3">
            {everywhere ? list.standing.everywhere : `${list.standing.onDays(days)}${unproved}`}
          </p>
          <EndlessLine view={view} endless={endless} />
        </>
      );
    }
    case 'untested':
      return (
        <>
          <p className="mt-1 text-second text-ink-3">{`${list.standing.untested}${looking}`}</p>
          <EndlessLine view={view} endless={standing.endless} />
        </>
      );
    case 'unfinished':
      return <p className="mt-1 text-second text-ink-3">{list.standing.unfinished}</p>;
    case 'unclear':
      return <p className="mt-1 text-second text-attention">{list.judged.unclear}</p>;
  }
}

function EndlessLine({ view: { context }, endless }: { view: RehearsalView; endless: Endless | null }) {
  if (endless === null) return null;
  return (
    <p className="mt-1 text-second text-pretty text-ink-2">
      {context.language.promises.list.endless(endless, context)}
    </p>
  );
}
