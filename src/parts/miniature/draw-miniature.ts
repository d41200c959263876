// A drawing made small: the same places, so that an owner recognises it, and nothing that cannot be told apart at that
// size. Pure, so that a list of a hundred pictures costs no layout of the browser.
import type { Step, WorkflowDocument } from '../../model/document';
import { type Size, stepSize } from '../../model/step-size';
import { isBadNews, isTrouble } from '../../model/ways-out';
import type { StepCatalog } from '../../step-kit/step-catalog';
import type { TileTone } from '../../ui/tile';
import type { StepFaces, StepShape } from '../step-card/step-face';
import { routeMiniature } from './route-miniature';

/** Is a place and size in px of the picture. */
export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

export interface MiniatureStep extends Rectangle {
  readonly id: string;
  readonly shape: StepShape;
  readonly tone: TileTone;
}

export interface MiniatureArrow {
  readonly id: string;
  /** A path of SVG. */
  readonly path: string;
  readonly isTrouble: boolean;
}

/** Is a picture to be drawn: frames first, then arrows, then what stands on them. */
export interface MiniaturePicture extends Size {
  readonly frames: readonly MiniatureStep[];
  readonly arrows: readonly MiniatureArrow[];
  readonly steps: readonly MiniatureStep[];
}

type Drawing = Pick<WorkflowDocument, 'steps' | 'arrows'>;

/** A card is never larger than this part of its real size, so that a small workflow does not shout. */
const MAX_SCALE = 0.2;
/** More than this is a grey cloud at that size, and slow. */
const MAX_STEPS = 400;
const MARGIN = 2;
const MAX_DEPTH = 20;

/** Draws a workflow into a picture of a size, centred; null when there is nothing to draw. */
export function drawMiniature(
  drawing: Drawing,
  size: Size,
  catalog: StepCatalog,
  faces: StepFaces,
): MiniaturePicture | null {
  const byId = new Map(drawing.steps.map((step) => [step.id, step]));
  const shown = drawing.steps.filter((step) => isShown(step, byId, catalog)).slice(0, MAX_STEPS);
  if (shown.length === 0) return null;
  const real = shown.map((step) => ({ step, ...placeOf(step, byId), ...plainSize(step, catalog) }));
  const fit = fitInto(real, size);
  const drawn = real.map(({ step, ...rectangle }) => ({
    id: step.id,
    ...fit(rectangle),
    ...pictureOf(step, faces),
  }));
  const places = new Map(drawn.map((step) => [step.id, step]));
  const ways = new Set(drawing.arrows.map(({ from, to }) => `${from} ${to}`));
  return {
    ...size,
    frames: drawn.filter(isFrame),
    steps: drawn.filter((step) => !isFrame(step)),
    arrows: drawing.arrows.flatMap(({ id, from, outcome, to }) => {
      const [source, target] = [places.get(from), places.get(to)];
      const step = byId.get(from);
      if (source === undefined || target === undefined || step === undefined) return [];
      const badNews = isBadNews(step, outcome, catalog);
      const paired = ways.has(`${to} ${from}`);
      return [
        {
          id,
          isTrouble: isTrouble(step, outcome, catalog),
          path: routeMiniature({ source, target, badNews, paired }),
        },
      ];
    }),
  };
}

function isFrame({ shape }: { readonly shape: StepShape }): boolean {
  return shape === 'frame' || shape === 'stack';
}

function isShown(step: Step, byId: ReadonlyMap<string, Step>, catalog: StepCatalog): boolean {
  if (catalog.find(step.type)?.traits.inert) return false;
  let holder = step.in === null ? undefined : byId.get(step.in);
  for (let depth = 0; holder !== undefined && depth < MAX_DEPTH; depth += 1) {
    if (holder.collapsed) return false;
    holder = holder.in === null ? undefined : byId.get(holder.in);
  }
  return true;
}

/** Places inside a container count from its corner. */
function placeOf(step: Step, byId: ReadonlyMap<string, Step>): Step['at'] {
  let { x, y } = step.at;
  let holder = step.in === null ? undefined : byId.get(step.in);
  for (let depth = 0; holder !== undefined && depth < MAX_DEPTH; depth += 1) {
    x += holder.at.x;
    y += holder.at.y;
    holder = holder.in === null ? undefined : byId.get(holder.in);
  }
  return { x, y };
}

/** So small that no ladder or way out at its foot can be told apart, a card has not grown. */
function plainSize({ type, name, size, collapsed }: Step, catalog: StepCatalog): Size {
  return stepSize({ type, name, size, collapsed }, catalog);
}

function pictureOf(step: Step, faces: StepFaces): { shape: StepShape; tone: TileTone } {
  const picture = faces.find(step.type)?.picture(step);
  const shape = picture?.shape ?? 'card';
  const isClosedFrame = step.collapsed && (shape === 'frame' || shape === 'stack');
  return { shape: isClosedFrame ? 'card' : shape, tone: picture?.tone ?? 'flow' };
}

function fitInto(real: readonly Rectangle[], { width, height }: Size): (rectangle: Rectangle) => Rectangle {
  const left = real.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = real.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const right = real.reduce((most, at) => Math.max(most, at.x + at.width), Number.NEGATIVE_INFINITY);
  const bottom = real.reduce((most, at) => Math.max(most, at.y + at.height), Number.NEGATIVE_INFINITY);
  const [wide, high] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const scale = Math.min(MAX_SCALE, (width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
  const [shiftX, shiftY] = [(width - wide * scale) / 2, (height - high * scale) / 2];
  return (rectangle) => ({
    x: round(shiftX + (rectangle.x - left) * scale),
    y: round(shiftY + (rectangle.y - top) * scale),
    width: round(rectangle.width * scale),
    height: round(rectangle.height * scale),
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
