import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { ToastProvider } from './toast';

/** What tooltips and notices need around them: a screen that uses them brings it along, inside `PageProviders`. */
export function PartProviders({ children }: { children: ReactNode }) {
  return (
    <Tooltip.Provider delay={500} timeout={300}>
      <ToastProvider>{children}</ToastProvider>
    </Tooltip.Provider>
  );
}
