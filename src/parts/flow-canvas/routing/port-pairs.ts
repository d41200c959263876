// Which sides an arrow may use, and how gladly: good news leaves right, bad news below, what goes back by the short way.
import type { Port, Side } from './candidate-paths';
import type { Point } from './rect';
import type { Bundle } from './sheet-parts';
import type { UprightPorts } from './upright-ports';

/** Is a pair of ports with what it costs to use them, in px of detour. */
export interface PortPair {
  readonly out: Port;
  readonly into: Port;
  readonly dislike: number;
}

type Wish = readonly [out: Side, into: Side, dislike: number];

const FORWARD: readonly Wish[] = [
  ['right', 'left', 0],
  ['right', 'top', 80],
  ['right', 'bottom', 100],
  ['bottom', 'top', 110],
  ['bottom', 'left', 130],
  ['top', 'bottom', 150],
];
const BAD: readonly Wish[] = [
  ['bottom', 'top', 0],
  ['bottom', 'left', 20],
  ['bottom', 'right', 40],
  ['bottom', 'bottom', 90],
];
const BACK_UP: readonly Wish[] = [
  ['top', 'bottom', 0],
  ['left', 'bottom', 50],
  ['top', 'left', 90],
  ['right', 'bottom', 90],
  ['bottom', 'bottom', 120],
];
const BACK_DOWN: readonly Wish[] = [
  ['bottom', 'top', 0],
  ['bottom', 'left', 60],
  ['left', 'top', 70],
  ['bottom', 'bottom', 90],
];
const BACK_LEVEL: readonly Wish[] = [
  ['top', 'top', 0],
  ['bottom', 'bottom', 10],
  ['right', 'top', 100],
];

const STRAIGHT = 22;
/** Bad news goes on far enough for its labels to stand beside it. */
const PER_LABEL = 20;
/** What it costs when its labels have to stand elsewhere. */
const CRAMPED = 24;
/** Room for a head and a rounded corner before the door. */
const RUN_UP = 24;

/** Lists the pairs of ports that a bundle may use. */
export function portPairs(bundle: Bundle, ports: UprightPorts): readonly PortPair[] {
  return wishesOf(bundle).flatMap(([out, into, dislike]) => {
    const entry = { side: into, at: entryAt(bundle, into, ports), straight: roomAt(bundle, into, RUN_UP) };
    return runsOut(bundle, out).map((straight, index) => ({
      out: { side: out, at: exitAt(bundle, out, ports), straight: roomAt(bundle, out, straight) },
      into: entry,
      // What is saved by turning early must not pay for labels that then stand elsewhere.
      dislike: dislike + index * (CRAMPED + 2 * (runsOut(bundle, out)[0] ?? 0)),
    }));
  });
}

function wishesOf({ bad, back, source, target }: Bundle): readonly Wish[] {
  if (!back) return bad ? BAD : FORWARD;
  if (source.rect.y >= target.rect.y + target.rect.height) return BACK_UP;
  return target.rect.y >= source.rect.y + source.rect.height ? BACK_DOWN : BACK_LEVEL;
}

function exitAt(bundle: Bundle, side: Side, ports: UprightPorts): Point {
  const { rect, level } = bundle.source;
  const { x, y, width, height } = rect;
  switch (side) {
    case 'right':
      return { x: x + width, y: y + (bundle.bad ? level : bundle.exitY) };
    case 'bottom':
      return { x: ports.exitBottom(bundle), y: y + height };
    case 'top':
      return { x: ports.exitTop(bundle), y };
    case 'left':
      return { x, y: y + level };
  }
}

function entryAt(bundle: Bundle, side: Side, ports: UprightPorts): Point {
  const { rect, level, doorstep } = bundle.target;
  switch (side) {
    case 'left':
      return { x: rect.x - doorstep, y: rect.y + level };
    case 'right':
      return { x: rect.x + rect.width, y: rect.y + level };
    case 'top':
      return { x: ports.enterTop(bundle), y: rect.y };
    case 'bottom':
      return { x: ports.enterBottom(bundle), y: rect.y + rect.height };
  }
}

/** How far an arrow may go straight on before it turns, as it would like first. */
function runsOut({ bad, arrows }: Bundle, side: Side): readonly number[] {
  const forLabels = 14 + arrows.length * PER_LABEL;
  return bad && side === 'bottom' && forLabels > STRAIGHT ? [forLabels, STRAIGHT] : [STRAIGHT];
}

/** Where two cards stand close, each gets half of what is between them. */
function roomAt({ source, target }: Bundle, side: Side, wanted: number): number {
  const upright = side === 'top' || side === 'bottom';
  const gap = upright
    ? Math.max(target.rect.y - bottomOf(source.rect), source.rect.y - bottomOf(target.rect))
    : target.rect.x - target.doorstep - (source.rect.x + source.rect.width);
  return gap > 0 ? Math.min(wanted, gap / 2) : wanted;
}

function bottomOf({ y, height }: { y: number; height: number }): number {
  return y + height;
}
