import type { DrawingServices } from '../../parts/services';

const known: { services: Promise<DrawingServices> | null } = { services: null };

/** Fetches what is needed to read, show or change a drawing, once. */
export function loadDrawing(): Promise<DrawingServices> {
  known.services ??= fetchServices();
  return known.services;
}

async function fetchServices(): Promise<DrawingServices> {
  try {
    const { makeDrawingServices } = await import('./drawing-services');
    return makeDrawingServices();
  } catch (error) {
    // A part that did not arrive is asked for again the next time.
    known.services = null;
    throw error;
  }
}
