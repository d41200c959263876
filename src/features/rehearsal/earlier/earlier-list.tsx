import { AudioLines, History, Trash2, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { standingOf } from '../../../projections/run-standing';
import type { RunHead } from '../../../storage/run-store';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { EmptyState } from '../../../ui/empty-state';
import { IconButton } from '../../../ui/icon-button';
import { ListRow } from '../../../ui/list-row';
import { Skeleton } from '../../../ui/skeleton';
import { toneText } from '../../../ui/tone';
import type { RehearsalView } from '../screen/rehearsal-view';
import { standingLooks } from '../screen/standing-looks';
import { MOST_KEPT, type NotKept } from './earlier-runs';
import { type EarlierDoor, sayTrouble } from './use-earlier';

export interface EarlierListProps {
  view: RehearsalView;
  door: EarlierDoor;
  onOpened?: (() => void) | undefined;
}

/** Is how many rows are there before somebody asks for all of them. */
const FIRST_ROWS = 12;

/** The rehearsals that were played before, last first; each opens with its drawing, its story and its timeline. */
export function EarlierList({ view, door, onOpened }: EarlierListProps) {
  const { words } = view;
  const { list, notKept } = useStore(door.runs.store);
  const [showsAll, setShowsAll] = useState(false);
  const { load } = door.runs;
  useEffect(() => void load(), [load]);
  if (list.is === 'loading') return <Skeleton label={words.earlier.title} lines={4} />;
  if (list.is === 'trouble') {
    return (
      <Banner
        tone="attention"
        icon={TriangleAlert}
        title={words.earlier.notRead.title}
        actions={<Button onClick={() => void load()}>{words.earlier.notRead.again}</Button>}
      >
        {sayTrouble(list.trouble, words.earlier)}
      </Banner>
    );
  }
  const { heads } = list;
  const rows = showsAll ? heads : heads.slice(0, FIRST_ROWS);
  return (
    <>
      {notKept !== null && <NotKeptNote view={view} door={door} notKept={notKept} />}
      {heads.length === 0 && notKept === null && (
        <EmptyState icon={History} title={words.earlier.none.title} className="px-0!">
          {words.earlier.none.text}
        </EmptyState>
      )}
      <ul aria-label={words.earlier.title} className="-mx-5 empty:hidden">
        {rows.map((head) => (
          <EarlierRow key={head.id} view={view} door={door} head={head} onOpened={onOpened} />
        ))}
      </ul>
      {rows.length < heads.length && (
        <Button look="link" className="mt-1 ml-7.25" onClick={() => setShowsAll(true)}>
          {words.earlier.more(heads.length - rows.length)}
        </Button>
      )}
      {heads.length > 0 && (
        <p className="mt-3 text-second text-pretty text-ink-3">{words.earlier.bound(MOST_KEPT)}</p>
      )}
    </>
  );
}

function EarlierRow({ view, door, head, onOpened }: EarlierListProps & { head: RunHead }) {
  const { state, words, services } = view;
  const { icon: Icon, tone } = standingLooks[standingOf(head.status, head.result)];
  const isShown = state.kept?.id === head.id;
  const isOlder = head.rehearsed?.drawing !== door.drawnToday;
  return (
    <ListRow
      className="group items-start"
      leading={
        <Icon aria-hidden size={17} strokeWidth={2} className={cx('mt-px shrink-0', toneText[tone])} />
      }
      title={head.title}
      second={
        <>
          {sayOutcome(head, view)}
          <span className="text-ink-3">
            {[
              '',
              words.earlier.when(head.createdAt, services.clock.now()),
              ...(isOlder ? [words.earlier.olderDrawing] : []),
            ].join('  ·  ')}
          </span>
        </>
      }
      selected={isShown}
      onPress={() => {
        door.open(head.id);
        onOpened?.();
      }}
      trailing={
        <>
          {isShown && (
            <AudioLines
              aria-label={words.earlier.onScreen}
              size={16}
              strokeWidth={2}
              className="text-accent"
            />
          )}
          <IconButton
            label={words.earlier.remove(head.title)}
            icon={Trash2}
            size={28}
            className="-mr-1.5 pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100"
            onClick={() => door.remove(head.id, head.title)}
          />
        </>
      }
    />
  );
}

function sayOutcome({ status, result, rehearsed }: RunHead, { words, context }: RehearsalView): string {
  return words.earlier.cameTo({
    ends: context.format.all(rehearsed?.ends ?? []),
    standing: context.language.states.run[standingOf(status, result)],
    took: context.format.duration(rehearsed?.elapsedMs ?? 0),
  });
}

function NotKeptNote({ view, door, notKept }: EarlierListProps & { notKept: NotKept }) {
  const { earlier: words } = view.words;
  return (
    <Banner
      tone="attention"
      icon={TriangleAlert}
      title={words.notKept.title}
      role="status"
      className="mb-3"
      actions={
        notKept.is === 'trouble' && (
          <Button onClick={() => void door.runs.keepAgain()}>{words.notKept.again}</Button>
        )
      }
    >
      {notKept.is === 'too-long' ? words.tooLong : sayTrouble(notKept.trouble, words)}
    </Banner>
  );
}
