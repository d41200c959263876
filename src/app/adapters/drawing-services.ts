import type { DrawingServices, PictureServices } from '../../parts/services';
import { makeRehearsalClient } from '../../rehearsal/rehearsal-worker-client';
import { stepPanels } from '../../steps/step-panels';
import { stepWords } from '../../steps/step-words';
import { english } from '../../words/english';

/** Makes what every open drawing needs; this module is the part that is fetched with the first one. */
export function makeDrawingServices(pictures: PictureServices): DrawingServices {
  return {
    ...pictures,
    stepWords: stepWords.en,
    panels: stepPanels,
    language: english,
    rehearsalClient: makeRehearsalClient(),
  };
}
