import { useEffect, useState } from 'react';
import type { StepPanel, StepPanels } from '../../../../parts/step-form/step-form';

/** Is the form of a step type on its way, there (null for a type without one), or lost on the way. */
export type LoadedPanel =
  | { readonly is: 'coming' | 'lost' }
  | { readonly is: 'there'; readonly panel: StepPanel | null };

/** Fetches the form of a step type when it is first wanted. */
export function useStepPanel(panels: StepPanels, type: string): LoadedPanel {
  const [loaded, setLoaded] = useState<LoadedPanel & { readonly type: string }>({ is: 'coming', type });
  useEffect(() => {
    let isWanted = true;
    const keep = (next: LoadedPanel): void => {
      if (isWanted) setLoaded({ ...next, type });
    };
    panels
      .find(type)?.()
      .then(
        (panel) => keep({ is: 'there', panel }),
        () => keep({ is: 'lost' }),
      );
    return () => {
      isWanted = false;
    };
  }, [panels, type]);
  if (panels.find(type) === null) return { is: 'there', panel: null };
  return loaded.type === type ? loaded : { is: 'coming' };
}
