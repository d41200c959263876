import { type ReactNode, use, useMemo } from 'react';
import { RunServicesProvider, useServices } from '../../parts/services';

/** Hands down what speaks of a run; suspends until its words are there. */
export function WithRunWords({ children }: { readonly children: ReactNode }) {
  const services = useServices();
  const language = use(services.loadLanguage());
  const runServices = useMemo(() => ({ ...services, language }), [services, language]);
  return <RunServicesProvider services={runServices}>{children}</RunServicesProvider>;
}
