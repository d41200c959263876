import { lazy, type ReactNode, type RefObject, Suspense, useState } from 'react';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** 420, 560 or 840 px. */
  size?: 'small' | 'normal' | 'wide' | undefined;
  /** Buttons, the most likely one last. */
  footer?: ReactNode;
  /** What gets the focus first; otherwise the first thing that can have it. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children?: ReactNode;
}

// It comes with the first one that is opened, and stays, so that closing is seen too.
const OpenDialog = lazy(async () => ({ default: (await import('./open-dialog')).OpenDialog }));

/** Something to finish before going on. Esc, the cross and a press outside leave it. */
export function Dialog(props: DialogProps) {
  const [wasOpen, setWasOpen] = useState(props.open);
  if (props.open && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <OpenDialog {...props} />
    </Suspense>
  );
}
