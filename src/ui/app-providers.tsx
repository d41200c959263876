import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { AnnouncerProvider } from './live-region';
import { ToastProvider } from './toast';

/**
 * What the parts need around the whole app. The content security policy allows no inline `<style>`,
 * so the primitives are told to write none.
 */
export function AppProviders({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <AnnouncerProvider>
        <Tooltip.Provider delay={500} timeout={300}>
          <ToastProvider>{children}</ToastProvider>
        </Tooltip.Provider>
      </AnnouncerProvider>
    </CSPProvider>
  );
}
