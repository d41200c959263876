import type { ReactNode } from 'react';
import { PageProviders } from './page-providers';
import { PartProviders } from './part-providers';

/** Everything the parts need around them, at once. */
export function AppProviders({ children }: { children: ReactNode }) {
  return (
    <PageProviders>
      <PartProviders>{children}</PartProviders>
    </PageProviders>
  );
}
