import type { DrawingServices, PictureServices } from '../../parts/services';
import { stepPanels } from '../../steps/step-panels';
import { stepWords } from '../../steps/step-words';
import { english } from '../../words/english';
import { exploreOnDemand } from '../explorer/explore-on-demand';
import { makeCheckClient } from '../findings/check-client';
import { rehearsalOnDemand } from './rehearsal-on-demand';

/** Makes what every open drawing needs; this module is the part that is fetched with the first one. */
export function makeDrawingServices(pictures: PictureServices): DrawingServices {
  return {
    ...pictures,
    stepWords: stepWords.en,
    panels: stepPanels,
    language: english,
    rehearsalClient: rehearsalOnDemand(async () => {
      const { makeRehearsalClient } = await import('../../rehearsal/rehearsal-worker-client');
      return makeRehearsalClient();
    }),
    checkDrawing: makeCheckClient(),
    explore: exploreOnDemand('paths'),
    plainDays: async (...asked) => (await import('../days/plain-days-client')).makePlainDays()(...asked),
  };
}
