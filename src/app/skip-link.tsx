import { useHouse } from '../parts/services';
import { focusContent } from './use-place';

/** Leads past the bar to the content. A button, since the address of this page is taken by its places. */
export function SkipLink() {
  const { words } = useHouse();
  return (
    <button
      type="button"
      onClick={focusContent}
      className="fixed top-2 left-2 z-20 -translate-y-16 rounded-button bg-ink px-3 py-1.5 text-body font-label text-on-ink focus:translate-y-0"
    >
      {words.shell.skip}
    </button>
  );
}
