import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/icon-button';
import { Panel } from '../../../ui/panel';
import { Sheet } from '../../../ui/sheet';
import { useScreenSize } from '../../../ui/use-screen-size';

interface InspectorFrameProps {
  title: string;
  /** Beside the drawing it is always open. */
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the drawing where there is room, over it where there is less, a sheet on a phone. */
export function InspectorFrame({ title, isOpen, onClose, children }: InspectorFrameProps) {
  const size = useScreenSize();
  if (size === 'phone') {
    return (
      <Sheet
        open={isOpen}
        title={title}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <div className="-mx-5 -mt-3 min-h-[80dvh] text-body">{isOpen && children}</div>
      </Sheet>
    );
  }
  if (size === 'tablet' && !isOpen) return null;
  return (
    <Panel label={title}>
      {size === 'tablet' && (
        <div className="flex min-h-11 items-center justify-between border-b border-line py-1 pr-2 pl-5">
          <p className="text-label text-ink-2">{title}</p>
          <IconButton label="Close" icon={X} onClick={onClose} />
        </div>
      )}
      {children}
    </Panel>
  );
}
