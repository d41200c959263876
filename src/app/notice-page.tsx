import type { ReactNode } from 'react';
import { libraryAddress } from '../parts/addresses';
import { useHouse } from '../parts/services';
import { Logo } from '../ui/logo';

interface NoticePageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What to do about it. */
  readonly actions: ReactNode;
}

/** A whole page that says one thing calmly: where something is not, or what broke. */
export function NoticePage({ title, children, actions }: NoticePageProps) {
  const { words } = useHouse();
  return (
    <div className="flex min-h-full flex-col paper-dots">
      <header className="flex h-13 items-center px-4 tablet:px-6">
        <a href={libraryAddress} className="reach -mx-1 flex rounded-tile px-1 py-1">
          <Logo name={words.shell.program} />
        </a>
      </header>
      <main id="content" tabIndex={-1} className="grid flex-1 place-items-center p-4 pb-28 outline-none">
        <div className="w-full max-w-120 rounded-container border border-line bg-card bg-clip-padding p-8 shadow-card">
          <LostMarker />
          <h1 className="mt-5 text-run">{title}</h1>
          <div className="mt-2 text-sentence text-pretty text-ink-2">{children}</div>
          <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
        </div>
      </main>
    </div>
  );
}

/** The mark, its line broken off. */
function LostMarker() {
  return (
    <svg aria-hidden width="112" height="24" viewBox="0 0 112 24" fill="none" strokeLinecap="round">
      <path d="M3 12h38" strokeWidth="3.5" className="stroke-ink" />
      <path d="M52 12h34" strokeWidth="2" strokeDasharray="0.1 7" className="stroke-pencil" />
      <circle cx="101" cy="12" r="7" strokeWidth="3.5" className="stroke-accent" />
    </svg>
  );
}
