import { Drama } from 'lucide-react';
import { cx } from '../../../ui/class-names';
import type { RehearsalWords } from '../../../words/rehearsal';

/** Says on every rehearsal that nothing of it is real. */
export function Ribbon({
  words: { ribbon },
  className,
}: {
  words: RehearsalWords;
  className?: string | undefined;
}) {
  return (
    <p
      className={cx(
        'flex min-h-8.5 items-center gap-2.5 rounded-[10px] bg-accent py-1.5 pr-3.5 pl-2.75 text-body text-on-accent forced-color-adjust-none',
        className,
      )}
    >
      <Drama aria-hidden size={17} strokeWidth={1.9} className="shrink-0" />
      <span>
        <b className="mr-2.5">{ribbon.title}</b> {ribbon.text}
      </span>
    </p>
  );
}
