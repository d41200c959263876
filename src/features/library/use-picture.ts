import { useEffect, useState } from 'react';
import type { MiniaturePicture } from '../../parts/miniature/draw-miniature';
import { type HouseServices, useHouse } from '../../parts/services';
import type { WorkflowHead } from '../../storage/workflow-store';
import { idleTurn } from './idle-turn';

/** Is the room a picture has, px. */
export const PICTURE_SIZE = { width: 320, height: 112 } as const;

type Drawn = Promise<MiniaturePicture | null>;

/** Keeps what was drawn: a version of a workflow always looks the same. The oldest goes when there are too many. */
const drawn = new Map<string, Drawn>();
const MOST_KEPT = 200;

/** Draws the small picture of a stored workflow; null while there is none, and for a workflow that cannot be read. */
export function usePicture({ id, revision }: Pick<WorkflowHead, 'id' | 'revision'>): MiniaturePicture | null {
  const house = useHouse();
  const [picture, setPicture] = useState<MiniaturePicture | null>(null);
  useEffect(() => {
    let isWanted = true;
    pictureOf(house, id, revision).then(
      (made) => {
        if (isWanted) setPicture(made);
      },
      // Without what draws it there is no picture; everything else about the workflow is there.
      () => drawn.delete(keyOf(id, revision)),
    );
    return () => {
      isWanted = false;
    };
  }, [house, id, revision]);
  return picture;
}

function pictureOf(house: HouseServices, id: string, revision: number): Drawn {
  const key = keyOf(id, revision);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const made = draw(house, id, revision);
  drawn.set(key, made);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST_KEPT && oldest !== undefined) drawn.delete(oldest);
  return made;
}

function keyOf(id: string, revision: number): string {
  return `${id} ${String(revision)}`;
}

async function draw({ workflows, loadPictures }: HouseServices, id: string, revision: number): Drawn {
  await idleTurn();
  const [read, { stepTypes, faces }, { drawMiniature }] = await Promise.all([
    workflows.readRevision(id, revision),
    loadPictures(),
    import('../../parts/miniature/draw-miniature'),
  ]);
  await idleTurn();
  return read.ok ? drawMiniature(read.value, PICTURE_SIZE, stepTypes, faces) : null;
}
