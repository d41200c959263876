import { Drama } from 'lucide-react';
import type { RehearsalView } from './rehearsal-view';

/** Says on every rehearsal that nothing of it is real; on one of an earlier drawing, that it is not today's. */
export function Ribbon({ view }: { view: RehearsalView }) {
  const { ribbon } = view.words;
  return (
    <p className="flex min-h-8.5 items-center gap-2.5 rounded-[10px] bg-accent py-1.5 pr-3.5 pl-2.75 text-body text-on-accent forced-color-adjust-none">
      <Drama aria-hidden size={17} strokeWidth={1.9} className="shrink-0" />
      <span>
        <b>{ribbon.title}</b> <span className="ml-1.5 @max-[52rem]:sr-only">{ribbonText(view)}</span>
      </span>
    </p>
  );
}

/** Says what is most in need of saying: that nothing is real, or that this is not the drawing of today. */
export function ribbonText({ state, words, context }: RehearsalView): string {
  const { kept } = state;
  return kept?.isOlder === true ? words.earlier.ribbon(context.format.date(kept.keptAt)) : words.ribbon.text;
}
