import { useEffect, useRef } from 'react';
import { type ToastNotice, ToastProvider, useToast } from '../ui/toast';

/** Turns posted notices into toasts, each once. */
export function NoticeStack({ posted }: { posted: readonly ToastNotice[] }) {
  return (
    <ToastProvider>
      <Poster posted={posted} />
    </ToastProvider>
  );
}

function Poster({ posted }: { posted: readonly ToastNotice[] }) {
  const toast = useToast();
  const shown = useRef(0);
  useEffect(() => {
    for (const notice of posted.slice(shown.current)) toast(notice);
    shown.current = posted.length;
  }, [posted, toast]);
  return null;
}
