import type { ReactNode } from 'react';
import { PageProviders } from './page-providers';
import { ToastProvider } from './toast';

/** Everything the parts need around them, at once. */
export function AppProviders({ children }: { children: ReactNode }) {
  return (
    <PageProviders>
      <ToastProvider>{children}</ToastProvider>
    </PageProviders>
  );
}
