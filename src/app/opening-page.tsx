import { useHouse } from '../parts/services';

/** Keeps the place of a screen that is on its way. Says so only when it takes longer than a blink. */
export function OpeningPage() {
  const { words } = useHouse();
  return (
    <div className="flex min-h-full flex-col">
      <div className="h-13 border-b border-line bg-panel" />
      <main id="content" tabIndex={-1} className="grid flex-1 place-items-center paper-dots outline-none">
        <p role="status" className="appear-late text-body text-ink-3">
          {words.shell.loading}
        </p>
      </main>
    </div>
  );
}
