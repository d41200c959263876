import { lazy, type ReactNode, Suspense, useState } from 'react';

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** Stays at the foot while the rest scrolls. */
  footer?: ReactNode;
  children: ReactNode;
}

// It comes with the first one that is opened, and stays, so that closing is seen too.
const OpenSheet = lazy(async () => ({ default: (await import('./open-sheet')).OpenSheet }));

/** What a panel is on a phone: it comes up from the foot, and a swipe down, Esc or a press outside puts it away. */
export function Sheet(props: SheetProps) {
  const [wasOpen, setWasOpen] = useState(props.open);
  if (props.open && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <OpenSheet {...props} />
    </Suspense>
  );
}
