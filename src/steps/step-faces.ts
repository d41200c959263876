import { isObject } from '../kernel/json';
import type { StepFace, StepFaces } from '../parts/step-card/step-face';

const modules: Record<string, unknown> = import.meta.glob('./*/*.face.ts', { eager: true });

/** Holds the face of every step type that has a folder here, found by its file name; nothing lists them. */
export const stepFaces: StepFaces = makeStepFaces(
  Object.keys(modules)
    .sort()
    .map((path) => faceIn(modules[path], path)),
);

function makeStepFaces(faces: readonly StepFace[]): StepFaces {
  const byType = new Map(faces.map((face) => [face.type, face]));
  return { all: faces, find: (type) => byType.get(type) };
}

function faceIn(module: unknown, path: string): StepFace {
  const exported = isObject(module) ? Object.values(module).filter(isFace) : [];
  const [face] = exported;
  if (face === undefined || exported.length !== 1)
    throw new Error(`Broken invariant: ${path} must export one face`);
  return face;
}

function isFace(value: unknown): value is StepFace {
  return isObject(value) && typeof value['type'] === 'string' && typeof value['picture'] === 'function';
}
