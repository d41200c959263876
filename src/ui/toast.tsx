import { Toast } from '@base-ui/react/toast';
import { type LucideIcon, X } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { Button } from './button';
import { cx } from './class-names';
import { IconButton } from './icon-button';
import { useUiWords } from './ui-words';

/** A notice that needs no answer. What needs one is a banner or a dialog. */
export interface ToastNotice {
  text: string;
  /** What it is about: a later notice about the same takes its place. Left out, it stands for itself. */
  about?: string | undefined;
  icon?: LucideIcon | undefined;
  /** The way back, usually undo. It must also be found elsewhere, since the notice goes away. */
  action?: NoticeAction | undefined;
  /** Leads to what it is about; it stands before the way back. */
  show?: NoticeAction | undefined;
}

/** Is something to press on a notice, which goes away then. */
export interface NoticeAction {
  label: string;
  onPress: () => void;
}

type ToastData = Pick<ToastNotice, 'icon' | 'show'>;

const timeoutMs = 5_000;
const timeoutWithActionMs = 10_000;

/** Shows the notices of everything inside, under the top bar: the dock and the player keep the bottom. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useUiWords();
  return (
    <Toast.Provider limit={2} timeout={timeoutMs}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={words.notices}
          className="pointer-events-none fixed inset-x-3 top-16 flex flex-col items-center gap-2 outline-none"
        >
          <ToastStack />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastStack() {
  const words = useUiWords();
  const { toasts, close } = Toast.useToastManager<ToastData>();
  return toasts.map((toast) => {
    const { icon: Icon, show } = toast.data ?? {};
    return (
      <Toast.Root
        key={toast.id}
        toast={toast}
        swipeDirection={['up', 'left', 'right']}
        className={cx(
          'pointer-events-auto max-w-full rounded-float border border-line bg-card bg-clip-padding text-ink shadow-float select-none',
          'translate-x-(--toast-swipe-movement-x) translate-y-(--toast-swipe-movement-y) transition-[opacity,translate] duration-panel data-swiping:transition-none',
          'data-starting-style:-translate-y-3 data-starting-style:opacity-0 data-ending-style:opacity-0 data-limited:hidden',
        )}
      >
        <Toast.Content className="flex min-h-11 items-center gap-2.5 py-1.5 pr-1.5 pl-4">
          {Icon && <Icon aria-hidden size={16} strokeWidth={1.9} className="-ml-1 shrink-0 text-ink-2" />}
          <Toast.Title render={<p />} className="min-w-0 py-0.5 pr-1.5 text-body font-medium" />
          {show !== undefined && (
            <Button
              size="small"
              onClick={() => {
                show.onPress();
                close(toast.id);
              }}
            >
              {show.label}
            </Button>
          )}
          {toast.actionProps && (
            <Toast.Action render={<Button size="small">{toast.actionProps.children}</Button>} />
          )}
          <IconButton
            label={words.close}
            icon={X}
            size={28}
            onClick={() => {
              close(toast.id);
            }}
          />
        </Toast.Content>
      </Toast.Root>
    );
  });
}

/** Returns how to show a notice. It is read out politely and stays longer when it offers a way back. */
export function useToast(): (notice: ToastNotice) => void {
  const { add, close } = Toast.useToastManager<ToastData>();
  return useCallback(
    ({ text, about, icon, action, show }: ToastNotice) => {
      const id = add({
        ...(about !== undefined && { id: about }),
        title: text,
        timeout: action ? timeoutWithActionMs : timeoutMs,
        data: { icon, show },
        ...(action && {
          actionProps: {
            children: action.label,
            onClick: () => {
              action.onPress();
              close(id);
            },
          },
        }),
      });
    },
    [add, close],
  );
}
