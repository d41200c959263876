import {
  composers,
  coreFloor,
  corePackages,
  exceptions,
  guarded,
  pureRooms,
  type Room,
  rooms,
  stepFileFloors,
} from './floors';
import { importsOf, packageOf, targetsOf } from './imports';
import type { Module, SourceTree } from './source-tree';

interface Place extends Room {
  readonly room: string;
}

/** Finds the room and floor of a file, or nothing if the table has no line for it. */
export function placeOf(file: string): Place | undefined {
  const exception = exceptions.find(({ files }) => files.test(file));
  if (exception !== undefined) return exception;
  const [, top, second, ...rest] = file.split('/');
  if (top === undefined || second === undefined) return undefined;
  const family = rooms[`${top}/*`];
  if (family === undefined) {
    const room = rooms[top];
    return room === undefined ? undefined : { ...room, room: top };
  }
  if (rest.length === 0) return undefined;
  const ownFloor = top === 'steps' ? stepFileFloors.find(({ files }) => files.test(file))?.floor : undefined;
  return { ...family, room: `${top}/${second}`, floor: ownFloor ?? family.floor };
}

/** Tells whether a module keeps the law of the core: no clock, no chance, no waiting, no browser. */
export function isCore(file: string): boolean {
  const place = placeOf(file);
  if (place === undefined) return false;
  return place.floor <= coreFloor || (pureRooms.includes(place.room) && !/worker/u.test(file));
}

function whyNot(from: string, to: string): string | undefined {
  const here = placeOf(from);
  const there = placeOf(to);
  if (here === undefined || there === undefined) return undefined;
  if (there.floor > here.floor) return 'lies above it';
  if (there.room === here.room) return undefined;
  if (there.floor === here.floor) return 'is another room of its floor';
  if (here.reach !== undefined && there.floor > here.reach) return `lies above floor ${here.reach}`;
  if (here.only !== undefined && !here.only.includes(there.room)) return 'is none of the rooms it may know';
  const guard = guarded.find(({ files }) => files.test(to));
  return guard === undefined || composers.test(from) ? undefined : `is ${guard.what}`;
}

function faultsOf(tree: SourceTree, module: Module): readonly string[] {
  if (placeOf(module.path) === undefined) return [`${module.path} has no floor`];
  return importsOf(module).flatMap((imported) => {
    const packageName = imported.glob ? undefined : packageOf(imported.specifier);
    if (packageName !== undefined) {
      const isAllowed = !isCore(module.path) || corePackages.includes(packageName);
      return isAllowed ? [] : [`${module.path} uses the package ${packageName}, which is not for the core`];
    }
    const targets = targetsOf(tree, module, imported);
    if (targets.length === 0 && !imported.glob)
      return [`${module.path} imports ${imported.specifier}, which is not there`];
    return targets.flatMap((target) => {
      const reason = whyNot(module.path, target);
      return reason === undefined ? [] : [`${module.path} imports ${target}, which ${reason}`];
    });
  });
}

/** Lists every import that does not go down, and every module without a floor. */
export function floorFaults(tree: SourceTree): readonly string[] {
  return tree.modules.flatMap((module) => faultsOf(tree, module));
}
