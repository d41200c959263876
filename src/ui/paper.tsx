import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './class-names';

export interface PaperProps {
  children: ReactNode;
  /** It is printed, or the person changed their mind. */
  onDone: () => void;
  className?: string | undefined;
}

/** The browser paints what has just come before it makes paper of it, ms. */
const PAINTED_AFTER = 60;

/** What is printed alone: it is on the page only while it is printed, on light ground. */
export function Paper({ children, onDone, className }: PaperProps) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const theme = dataset['theme'];
    if (theme !== undefined) dataset['theme'] = 'light';
    window.addEventListener('afterprint', onDone);
    const timer = setTimeout(() => window.print(), PAINTED_AFTER);
    return () => {
      clearTimeout(timer);
      if (theme !== undefined) dataset['theme'] = theme;
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <article data-paper="" className={cx('bg-card p-2 text-body text-ink', className)}>
      {children}
    </article>,
    document.body,
  );
}
