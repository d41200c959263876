import { use, useMemo } from 'react';
import { type RunServices, useServices } from '../../parts/services';

/** Gives the services together with the words that speak of a run; suspends until these are there. */
export function useLoadedRunServices(): RunServices {
  const services = useServices();
  const language = use(services.loadLanguage());
  return useMemo(() => ({ ...services, language }), [services, language]);
}
