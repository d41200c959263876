import { type ReactNode, use, useMemo } from 'react';
import { RunServicesProvider, useServices } from '../../parts/services';

/** Hands the whole language to what shows runs; suspends until it is there. */
export function WithLanguage({ children }: { readonly children: ReactNode }) {
  const services = useServices();
  const language = use(services.loadLanguage());
  const runServices = useMemo(() => ({ ...services, language }), [services, language]);
  return <RunServicesProvider services={runServices}>{children}</RunServicesProvider>;
}
