import type { DrawingServices, PictureServices } from '../../parts/services';
import type { CheckLanguage, Language } from '../../words/language';

/** Fetches what is needed to read a drawing and make its small picture, once. */
export const loadPictures: () => Promise<PictureServices> = once(async () => {
  const { makePictureServices } = await import('./picture-services');
  return makePictureServices();
});

/** Fetches what is needed to show or change a drawing, once. */
export const loadDrawing: () => Promise<DrawingServices> = once(async () => {
  const [pictures, { makeDrawingServices }] = await Promise.all([
    loadPictures(),
    import('./drawing-services'),
  ]);
  return makeDrawingServices(pictures, { loadCheckLanguage, loadLanguage });
});

/** Fetches what it takes to say what is wrong with a drawing, once. */
export const loadCheckLanguage: () => Promise<CheckLanguage> = once(
  async () => (await import('../../words/english-checks')).englishChecks,
);

/** Fetches every sentence about a drawing and its runs, once. */
export const loadLanguage: () => Promise<Language> = once(
  async () => (await import('../../words/english')).english,
);

/** Makes a fetcher remember what came. What did not arrive is asked for again the next time. */
function once<Fetched>(fetch: () => Promise<Fetched>): () => Promise<Fetched> {
  const known: { fetched: Promise<Fetched> | null } = { fetched: null };
  return () => {
    known.fetched ??= fetch().catch((error: unknown) => {
      known.fetched = null;
      throw error;
    });
    return known.fetched;
  };
}
