// The services of the screens round a drawing, over storage in memory, with a person who picks files and takes downloads.

import { checkDocument } from '../../src/checks/check-document';
import { compile } from '../../src/engine/compile/compile';
import { readWorkflow } from '../../src/exchange/json/read-workflow';
import type { Scenario } from '../../src/model/scenario';
import type { DrawingServices, HouseServices, PickedFile, RunServices } from '../../src/parts/services';
import { explorePaths } from '../../src/paths/explore-paths';
import { plainScenario } from '../../src/rehearsal/plain-scenario';
import { playFailureMap, playPairs } from '../../src/rehearsal/played-map';
import { findStops } from '../../src/rehearsal/stopped-steps';
import { stepFaces } from '../../src/steps/step-faces';
import { stepPanels } from '../../src/steps/step-panels';
import { stepTypes } from '../../src/steps/step-types';
import { stepWords } from '../../src/steps/step-words';
import { announceChanges } from '../../src/storage/change-feed';
import { createMemoryChangeFeeds } from '../../src/storage/memory/memory-change-feed';
import { createMemoryDisk } from '../../src/storage/memory/memory-disk';
import { createMemoryWriterLocks } from '../../src/storage/memory/memory-writer-lock';
import { openMemoryStores } from '../../src/storage/memory/open-memory-stores';
import { watchForEmptying } from '../../src/storage/watch-for-emptying';
import type { ToastNotice } from '../../src/ui/toast';
import { english } from '../../src/words/english';
import { englishHouse } from '../../src/words/house-words';
import { countingIds } from './counting-ids';
import { exploreHere } from './explore-here';

export const NOON = Date.UTC(2026, 2, 2, 12);

/** Is what is needed for drawings, as the program has it but for the worker. */
export const testDrawing: DrawingServices & Pick<RunServices, 'language'> = {
  stepTypes,
  stepWords: stepWords.en,
  faces: stepFaces,
  panels: stepPanels,
  language: english,
  loadCheckLanguage: () => Promise.resolve(english),
  loadLanguage: () => Promise.resolve(english),
  rehearsalClient: {
    rehearse: () => Promise.resolve({ is: 'cancelled' }),
    cancel: () => undefined,
    close: () => undefined,
  },
  badDayClient: {
    play: () => Promise.resolve({ is: 'cancelled' }),
    cancel: () => undefined,
  },
  checkDrawing: (document) => Promise.resolve(checkDocument(document, stepTypes)),
  explore: exploreHere((input) => explorePaths(input)),
  plainDays: (document, scenarios) => {
    const graph = compile(document, stepTypes);
    const plain = (scenario: Scenario) =>
      graph.ok ? plainScenario({ document, graph: graph.value }, scenario) : scenario;
    return Promise.resolve(scenarios.map(plain));
  },
  mapFailures: exploreHere((input) => playFailureMap(input)),
  mapPairs: exploreHere((input) => playPairs(input)),
  findStops: exploreHere(findStops),
};

/** Is a tab on a device. */
export interface TestHouse {
  readonly services: HouseServices;
  /** Where the screens went, in order. */
  readonly visited: string[];
  readonly notices: ToastNotice[];
  readonly downloads: { readonly name: string; readonly text: string }[];
  /** What the person picks next. */
  readonly toPick: PickedFile[];
}

/** Makes a device; each call of what it returns opens a tab. */
export function testDevice(): () => TestHouse {
  const disk = createMemoryDisk();
  const locks = createMemoryWriterLocks();
  const feeds = createMemoryChangeFeeds();
  const note = { text: null as string | null };
  const ids = countingIds();
  const clock = { now: () => NOON };
  return () => {
    const stores = openMemoryStores(
      disk,
      (text) => Promise.resolve(readWorkflow(text, '', stepTypes)),
      clock,
    );
    const feed = feeds();
    const watched = watchForEmptying(stores.workflows, {
      read: () => note.text,
      write: (text) => {
        note.text = text;
      },
    });
    const house = {
      visited: [] as string[],
      notices: [] as ToastNotice[],
      downloads: [] as TestHouse['downloads'],
      toPick: [] as PickedFile[],
    };
    const services: HouseServices = {
      words: englishHouse,
      workflows: { ...watched, ...announceChanges(watched, feed) },
      runs: stores.runs,
      writers: locks(),
      changes: feed,
      ids,
      clock,
      files: {
        pick: () => Promise.resolve(house.toPick.shift() ?? null),
        read: async (file) => ({ name: file.name, bytes: file.size, text: await file.text() }),
        download: (name, text) => {
          house.downloads.push({ name, text });
          return Promise.resolve(true);
        },
      },
      go: (address) => {
        house.visited.push(address);
      },
      notify: (notice) => {
        house.notices.push(notice);
      },
      loadPictures: () => Promise.resolve(testDrawing),
      loadDrawing: () => Promise.resolve(testDrawing),
    };
    return { ...house, services };
  };
}
