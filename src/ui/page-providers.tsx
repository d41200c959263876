import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import { AnnouncerProvider } from './live-region';

/**
 * What the whole page needs from its first moment; small. The content security policy allows no inline `<style>`, so
 * the primitives are told to write none.
 */
export function PageProviders({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <AnnouncerProvider>{children}</AnnouncerProvider>
    </CSPProvider>
  );
}
