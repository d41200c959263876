import { Drawer } from '@base-ui/react/drawer';
import { X } from 'lucide-react';
import { dialogScrim } from './dialog-look';
import { IconButton } from './icon-button';
import type { SheetProps } from './sheet';
import { useUiWords } from './ui-words';

/** The sheet itself. */
export function OpenSheet({ open, onOpenChange, title, footer, children }: SheetProps) {
  const words = useUiWords();
  return (
    <Drawer.Root
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
      }}
    >
      <Drawer.Portal>
        <Drawer.Backdrop className={dialogScrim} />
        <Drawer.Viewport className="fixed inset-0 flex items-end justify-center">
          <Drawer.Popup className="relative flex max-h-[88dvh] w-full max-w-180 flex-col rounded-t-phone border border-b-0 border-line bg-panel bg-clip-padding text-body text-ink shadow-float outline-none translate-y-(--drawer-swipe-movement-y) transition-[translate] duration-panel data-swiping:duration-0 data-swiping:select-none data-starting-style:translate-y-full data-ending-style:translate-y-full">
            <div aria-hidden className="mx-auto mt-2 h-1 w-9 shrink-0 rounded-pill bg-edge/60" />
            <header className="flex min-h-12 items-center pr-16 pl-5">
              <Drawer.Title className="min-w-0 text-title">{title}</Drawer.Title>
            </header>
            <Drawer.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-2 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
              {children}
            </Drawer.Content>
            {footer !== undefined && (
              <footer className="flex gap-2 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
                {footer}
              </footer>
            )}
            {/* Last, so that the focus starts on what the sheet is about. */}
            <div className="absolute top-2.5 right-2">
              <Drawer.Close render={<IconButton label={words.close} icon={X} />} />
            </div>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
