import type { DrawingServices, PictureServices } from '../../parts/services';
import { stepPanels } from '../../steps/step-panels';
import { stepWords } from '../../steps/step-words';
import { englishDrawing } from '../../words/english-drawing';
import { exploreOnDemand } from '../explorer/explore-on-demand';
import { makeCheckClient } from '../findings/check-client';
import { badDayOnDemand } from './bad-day-on-demand';
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
    badDayClient: badDayOnDemand(async () => {
      const { makeBadDayClient } = await import('../../rehearsal/bad-day/bad-day-worker-client');
      return makeBadDayClient();
    }),
    checkDrawing: makeCheckClient(),
    explore: exploreOnDemand('paths'),
    plainDays: async (...asked) => (await import('../days/plain-days-client')).makePlainDays()(...asked),
    mapFailures: exploreOnDemand('ways'),
    mapPairs: exploreOnDemand('pairs'),
    findStops: exploreOnDemand('stops'),
  };
}
