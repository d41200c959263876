import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../ui/button';
import { type OnDemand, onDemand } from '../ui/on-demand';
import type { ToastNotice } from '../ui/toast';

/** Collects notices until they are on screen. */
export interface NoticeBoard {
  readonly post: (notice: ToastNotice) => void;
  /** Everything posted so far, oldest first; the same array until something is added. */
  readonly posted: () => readonly ToastNotice[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a board for one page. */
export function makeNoticeBoard(): NoticeBoard {
  const listeners = new Set<() => void>();
  let posted: readonly ToastNotice[] = [];
  return {
    post: (notice) => {
      posted = [...posted, notice];
      for (const listener of listeners) listener();
    },
    posted: () => posted,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface NoticeStackProps {
  readonly posted: readonly ToastNotice[];
}

// Notices are rare and their part is not small: it comes with the first one.
const noticeStack: OnDemand<NoticeStackProps> = onDemand(
  async () => (await import('./notice-stack')).NoticeStack,
);

interface NoticesProps {
  readonly board: NoticeBoard;
  /** What draws them; there for tests. */
  readonly stack?: OnDemand<NoticeStackProps>;
}

/** Shows what is posted, on every screen, so that a way back outlives the screen it was offered on. */
export function Notices({ board, stack = noticeStack }: NoticesProps) {
  const posted = useSyncExternalStore(board.subscribe, board.posted);
  const [state, setState] = useState<'coming' | 'there' | 'lost'>('coming');
  useEffect(() => {
    if (posted.length === 0) return;
    stack.fetch().then(
      () => setState('there'),
      () => setState('lost'),
    );
  }, [posted, stack]);
  const Stack = stack.arrived();
  const last = posted.at(-1);
  if (last === undefined || state === 'coming') return null;
  // oxlint-disable-next-line react/static-components -- what was fetched once stays what it is
  if (state === 'there' && Stack !== null) return <Stack posted={posted} />;
  return <PlainNotice key={posted.length} notice={last} />;
}

/** The newest notice, where what draws them did not arrive: often it is the notice about just that. */
function PlainNotice({ notice: { text, action, show } }: { readonly notice: ToastNotice }) {
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <div
      role="status"
      className="fixed inset-x-3 top-16 z-10 mx-auto flex min-h-11 w-fit items-center gap-2.5 rounded-float border border-line bg-card bg-clip-padding py-1.5 pr-1.5 pl-4 text-ink shadow-float"
    >
      <p className="min-w-0 py-0.5 pr-1.5 text-body font-medium">{text}</p>
      {[show, action].map(
        (offered) =>
          offered !== undefined && (
            <Button
              key={offered.label}
              size="small"
              onClick={() => {
                setShown(false);
                offered.onPress();
              }}
            >
              {offered.label}
            </Button>
          ),
      )}
    </div>
  );
}
