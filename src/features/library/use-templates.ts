import { useEffect, useState } from 'react';
import { type HouseServices, useHouse } from '../../parts/services';
import { type Template, templates } from '../../templates/template-catalog';
import { idleTurn } from './idle-turn';
import type { ReadTemplate } from './read-templates';

/** Is the one that shows what the program is for. */
const FIRST = 'order-fulfilment';

/** Lists the templates, the one to begin with first. */
export const offeredTemplates: readonly Template[] = [
  ...templates.filter(({ id }) => id === FIRST),
  ...templates.filter(({ id }) => id !== FIRST),
];

/** Fetches a template and what it takes to read it, and reads it at once or in its turn. */
export async function fetchTemplate(
  template: Template,
  { loadPictures }: Pick<HouseServices, 'loadPictures'>,
  turn?: () => Promise<void>,
): Promise<ReadTemplate> {
  const [drawing, { readTemplate }, text] = await Promise.all([
    loadPictures(),
    import('./read-templates'),
    template.load(),
  ]);
  await turn?.();
  return readTemplate(template.id, text, drawing);
}

/** Reads a template; null while it is on its way. */
export function useTemplate(template: Template | undefined): ReadTemplate | null {
  const house = useHouse();
  const [read, setRead] = useState<ReadTemplate | null>(null);
  useEffect(() => {
    if (template === undefined) return undefined;
    let isWanted = true;
    const coming = idleTurn().then(() => fetchTemplate(template, house, idleTurn));
    coming.then(
      (there) => {
        if (isWanted) setRead(there);
      },
      // Without its picture a template can still be chosen, and then it is asked for again.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [house, template]);
  return read;
}
