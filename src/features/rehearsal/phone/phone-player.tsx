import { type LucideIcon, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { captionOf, captionText } from '../screen/caption';
import { CaptionSecond } from '../screen/caption-second';
import { PlayerControls } from '../screen/player-bar';
import type { RehearsalView } from '../screen/rehearsal-view';
import { Scrubber } from '../screen/scrubber';

interface PhoneActionProps {
  label: string;
  /** What stands under its picture: the label, or the first word of it. */
  short?: string;
  icon: LucideIcon;
  disabled?: boolean;
  onClick: () => void;
}

/** Leads on from the player; five of them share a row. */
export function PhoneAction({ label, short = label, icon: Icon, disabled, onClick }: PhoneActionProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="grid min-h-12 min-w-0 flex-1 place-content-center justify-items-center gap-0.5 rounded-tile text-[0.75rem] leading-4 text-ink-2 active:bg-hover disabled:text-ink-3"
    >
      <Icon aria-hidden size={18} strokeWidth={1.8} />
      {short}
    </button>
  );
}

/** The player under the thumb. Before anything is played it is one button. */
export function PhonePlayer({
  view,
  actions,
  beside,
}: {
  view: RehearsalView;
  actions: ReactNode;
  /** Stands beside the one button. */
  beside: ReactNode;
}) {
  const { session, state, words } = view;
  const caption = captionOf(view);
  const isFresh = state.seq === 0 && !state.isPlaying && state.kept === null;
  return (
    <section
      aria-label={words.player.label}
      className="rounded-t-phone border-t border-line bg-panel px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] shadow-float"
    >
      {isFresh && !state.isTried && state.origin === null ? (
        <div className="flex gap-2">
          <Button
            look="primary"
            size="large"
            icon={Play}
            iconSolid
            className="flex-1"
            onClick={session.playGoodDay}
          >
            {words.playGoodDay}
          </Button>
          {beside}
        </div>
      ) : (
        <>
          <div aria-live={state.isPlaying ? 'off' : 'polite'}>
            <div className="flex min-h-[2lh] items-end text-body">
              <p className="line-clamp-3 font-label text-pretty">{caption.title}</p>
            </div>
            <CaptionSecond caption={caption} />
          </div>
          <div className="mt-2.5 px-2">
            <Scrubber view={view} said={captionText(caption)} />
          </div>
          <div className="mt-1 flex justify-center">
            <PlayerControls view={view} />
          </div>
          <div className="-mx-2 mt-1.5 flex">{actions}</div>
        </>
      )}
    </section>
  );
}
