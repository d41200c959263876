import type { PictureServices } from '../../parts/services';
import { stepFaces } from '../../steps/step-faces';
import { stepTypes } from '../../steps/step-types';

/** Makes what every small picture needs; this module is the part that is fetched with the first one. */
export function makePictureServices(): PictureServices {
  return { stepTypes, faces: stepFaces };
}
