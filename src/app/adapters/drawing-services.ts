import type { DrawingServices } from '../../parts/services';
import { makeRehearsalClient } from '../../rehearsal/rehearsal-worker-client';
import { stepFaces } from '../../steps/step-faces';
import { stepTypes } from '../../steps/step-types';
import { stepWords } from '../../steps/step-words';
import { english } from '../../words/english';

/** Makes what every drawing needs; this module is the part that is fetched with the first one. */
export function makeDrawingServices(): DrawingServices {
  return {
    stepTypes,
    stepWords: stepWords.en,
    faces: stepFaces,
    language: english,
    rehearsalClient: makeRehearsalClient(),
  };
}
