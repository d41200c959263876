import { use, useMemo } from 'react';
import { type AskedReliance, RelianceScreen } from '../features/reliance/reliance-screen';
import { RunServicesProvider, useHouse } from '../parts/services';
import { loadDrawing, loadLanguage } from './adapters/load-services';
import { SettingsButton } from './settings/settings-button';
import { usePlace } from './use-place';

/** What all workflows rely on, at its address. */
export function RelianceRoute({ asked }: { readonly asked: AskedReliance | null }) {
  const house = useHouse();
  const drawing = use(loadDrawing());
  const language = use(loadLanguage());
  const services = useMemo(() => ({ ...house, ...drawing, language }), [house, drawing, language]);
  usePlace(language.reliance.title);
  return (
    <RunServicesProvider services={services}>
      <RelianceScreen menu={<SettingsButton own={[]} />} asked={asked} />
    </RunServicesProvider>
  );
}
