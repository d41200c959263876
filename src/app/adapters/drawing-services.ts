import type { DrawingServices, PictureServices } from '../../parts/services';
import { stepPanels } from '../../steps/step-panels';
import { stepWords } from '../../steps/step-words';
import { englishDrawing } from '../../words/english-drawing';
import { makeCheckClient } from '../findings/check-client';
import { rehearsalOnDemand } from './rehearsal-on-demand';

/** Makes what every open drawing needs; this module is the part that is fetched with the first one. */
export function makeDrawingServices(
  pictures: PictureServices,
  languages: Pick<DrawingServices, 'loadCheckLanguage' | 'loadLanguage'>,
): DrawingServices {
  return {
    ...pictures,
    stepWords: stepWords.en,
    panels: stepPanels,
    language: englishDrawing,
    ...languages,
    rehearsalClient: rehearsalOnDemand(async () => {
      const { makeRehearsalClient } = await import('../../rehearsal/rehearsal-worker-client');
      return makeRehearsalClient();
    }),
    checkDrawing: makeCheckClient(),
  };
}
