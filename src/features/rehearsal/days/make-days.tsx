import { useEffect, useRef, useState } from 'react';
import { freshIds } from '../../../model/id-source';
import type { Scenario } from '../../../model/scenario';
import type { ExploreAnswer } from '../../../parts/drawing-explorer';
import type { Ending } from '../../../paths/ending';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { ProgressBar } from '../../../ui/progress-bar';
import { endingText } from '../../../words/paths';
import type { RehearsalView } from '../screen/rehearsal-view';
import { nameMadeDays } from './name-made-days';
import type { Days } from './use-days';

/** Is a day that was made, as it would be kept. */
export interface MadeDay {
  readonly day: Scenario;
  readonly ending: Ending | undefined;
  /** It is saved already, whatever it is called. */
  readonly isKnown: boolean;
}

type Making =
  | { readonly is: 'looking'; readonly states: number }
  | { readonly is: 'writing'; readonly done: number; readonly all: number }
  | { readonly is: 'made'; readonly made: readonly MadeDay[]; readonly complete: boolean }
  | { readonly is: 'failed'; readonly text: string };

/** Makes days for somebody who did not want to think of all of them, and has them choose which to keep. */
export function MakeDays({ view, days }: { view: RehearsalView; days: Days }) {
  const { words, services, state } = view;
  const { making: say } = words;
  const [making, setMaking] = useState<Making>({ is: 'looking', states: 0 });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [turn, setTurn] = useState(0);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const isOver = () => signal.aborted;
    const work = async () => {
      const { services: using, state: now } = latest.current;
      setMaking({ is: 'looking', states: 0 });
      const answer = await using.explore(now.document, {
        signal,
        onProgress: (states) => !isOver() && setMaking({ is: 'looking', states }),
      });
      if (isOver()) return;
      if (answer.is !== 'found') {
        if (answer.is !== 'stopped') setMaking({ is: 'failed', text: sayFailure(answer, latest.current) });
        return;
      }
      const { pack, complete } = answer.found;
      const scenarios = pack.map(({ scenario }) => scenario);
      const all = scenarios.length;
      setMaking({ is: 'writing', done: 0, all });
      const plain = await using.plainDays(now.document, scenarios, {
        signal,
        onProgress: (done) => !isOver() && setMaking({ is: 'writing', done, all }),
      });
      if (isOver()) return;
      if (plain === null) {
        setMaking({ is: 'failed', text: say.broken });
        return;
      }
      const made = nameMadeDays(plain, pack, latest.current);
      setLeft(new Set(made.filter(({ isKnown }) => isKnown).map(({ day }) => day.id)));
      setMaking({ is: 'made', made, complete });
    };
    void work();
    return () => stop.abort();
  }, [turn, say]);

  const close = () => days.make(false);
  const chosen = making.is === 'made' ? making.made.filter(({ day }) => !left.has(day.id)) : [];
  const keep = () => {
    const freshId = freshIds(state.document, services.ids);
    const isKept = days.add(chosen.map(({ day }) => ({ ...day, id: freshId('sc') })));
    if (isKept) services.notify({ text: say.kept(chosen.length) });
    close();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      title={say.title}
      description={say.text}
      footer={
        <>
          <Button onClick={close}>{say.cancel}</Button>
          {making.is === 'failed' && <Button onClick={() => setTurn(turn + 1)}>{say.again}</Button>}
          {making.is === 'made' && (
            <Button look="primary" disabled={chosen.length === 0} onClick={keep}>
              {say.keep(chosen.length)}
            </Button>
          )}
        </>
      }
    >
      <Progress view={view} making={making} />
      {making.is === 'made' && (
        <MadeList view={view} made={making.made} complete={making.complete} left={left} onLeft={setLeft} />
      )}
    </Dialog>
  );
}

function sayFailure(answer: ExploreAnswer, { words }: RehearsalView): string {
  return answer.is === 'refused' ? words.making.refused : words.making.broken;
}

function Progress({ view, making }: { view: RehearsalView; making: Making }) {
  const { words, context } = view;
  const { making: say } = words;
  switch (making.is) {
    case 'looking': {
      const count = context.format.count(making.states, { one: 'situation', many: 'situations' });
      return (
        <ProgressBar
          label={say.looking}
          value={null}
          {...(making.states > 0 && { valueText: say.looked(count) })}
        />
      );
    }
    case 'writing':
      return (
        <ProgressBar label={say.writing(making.done, making.all)} value={making.done} max={making.all} />
      );
    case 'failed':
      return <p role="alert">{making.text}</p>;
    case 'made':
      return null;
  }
}

interface MadeListProps {
  view: RehearsalView;
  made: readonly MadeDay[];
  complete: boolean;
  /** The ids of those that are not to be kept. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

function MadeList({ view, made, complete, left, onLeft }: MadeListProps) {
  const { words, context } = view;
  const { making: say } = words;
  const kept = made.length - left.size;
  return (
    <>
      {!complete && <p className="mb-2 text-second text-ink-2">{say.incomplete}</p>}
      <div className="flex items-center justify-between gap-3 border-b border-line pb-2">
        <Checkbox
          label={say.all}
          checked={kept === made.length}
          indeterminate={kept > 0 && kept < made.length}
          onCheckedChange={(all) => onLeft(all ? new Set() : new Set(made.map(({ day }) => day.id)))}
        />
        <span className="text-second text-ink-3">{say.covers(made.length)}</span>
      </div>
      <ul aria-label={say.list} className="mt-1 grid gap-0.5">
        {made.map(({ day, ending, isKnown }) => (
          <li key={day.id}>
            <Checkbox
              // A name of two lines keeps clear of the hint, which is drawn up to it.
              label={<span className="block py-1.5 pointer-coarse:py-2.5">{day.name}</span>}
              hint={isKnown ? say.known : ending === undefined ? say.goesOn : endingText(ending, context)}
              checked={!left.has(day.id)}
              onCheckedChange={(isKept) => {
                const next = new Set(left);
                if (isKept) next.delete(day.id);
                else next.add(day.id);
                onLeft(next);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
