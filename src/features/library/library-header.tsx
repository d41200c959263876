import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { libraryAddress } from '../../parts/addresses';
import { useHouse } from '../../parts/services';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';

interface LibraryHeaderProps {
  readonly menu: ReactNode;
  /** Null while the page itself has the one button that counts. */
  readonly onNew: (() => void) | null;
}

/** The bar over the list of workflows. */
export function LibraryHeader({ menu, onNew }: LibraryHeaderProps) {
  const { words } = useHouse();
  return (
    <header className="sticky top-0 z-5 flex h-13 items-center gap-2 border-b border-line bg-panel pr-3 pl-4 tablet:px-6">
      <a href={libraryAddress} className="reach -mx-1 flex rounded-tile px-1 py-1">
        <Logo name={words.shell.program} />
      </a>
      <div className="ml-auto flex items-center gap-2">
        {menu}
        {onNew !== null && (
          <Button look="primary" icon={Plus} onClick={onNew}>
            {words.library.start.newWorkflow}
          </Button>
        )}
      </div>
    </header>
  );
}
