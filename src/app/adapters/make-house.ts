import { makeIdSource } from '../../model/id-source';
import type { HouseServices } from '../../parts/services';
import { askToPersist } from '../../storage/ask-to-persist';
import { createBroadcastChangeFeed } from '../../storage/broadcast-change-feed';
import { announceChanges } from '../../storage/change-feed';
import { openDexieStores } from '../../storage/dexie/open-dexie-stores';
import type { Stores } from '../../storage/stores';
import { watchForEmptying } from '../../storage/watch-for-emptying';
import { createWebWriterLock } from '../../storage/web-writer-lock';
import type { WorkflowReader, WorkflowStore } from '../../storage/workflow-store';
import { englishHouse } from '../../words/house-words';
import type { NoticeBoard } from '../notices';
import { browserFiles } from './browser-files';
import { browserNote } from './browser-note';
import { loadDrawing, loadPictures } from './load-services';

const NAME = 'runthrough';

/** Is the services of this page, and what only the page itself listens to. */
export interface House {
  readonly services: HouseServices;
  readonly onStorageTrouble: Stores['onTrouble'];
}

/** Makes the services of this page from what the browser offers. */
export function makeHouse(notices: NoticeBoard): House {
  const clock = { now: () => Date.now() };
  const stores = openDexieStores({ name: NAME, reader: readText, clock });
  const changes = createBroadcastChangeFeed(new BroadcastChannel(`${NAME}.changes`));
  const ids = makeIdSource((count) => crypto.getRandomValues(new Uint8Array(count)));
  const watched = watchForEmptying(askingToPersist(stores.workflows), browserNote(`${NAME}.kept`));
  const services: HouseServices = {
    words: englishHouse,
    workflows: { ...watched, ...announceChanges(watched, changes) },
    runs: stores.runs,
    writers: createWebWriterLock({
      locks: locksHere(),
      channel: new BroadcastChannel(`${NAME}.writers`),
      clock,
      tab: ids.next('tb'),
    }),
    changes,
    ids,
    clock,
    files: {
      ...browserFiles,
      download: async (name, text) => {
        const isDone = await browserFiles.download(name, text);
        if (isDone) notices.post({ text: englishHouse.shell.downloaded(name) });
        return isDone;
      },
    },
    go: (address) => {
      window.location.hash = address;
    },
    notify: notices.post,
    loadPictures,
    loadDrawing,
  };
  return { services, onStorageTrouble: stores.onTrouble };
}

/** Fetches what it takes to read a text when the first one has to be read: the list of workflows needs none of it. */
async function readText(text: string): ReturnType<WorkflowReader> {
  const [{ readWorkflow }, { stepTypes }] = await Promise.all([
    import('../../exchange/json/read-workflow'),
    loadPictures(),
  ]);
  return readWorkflow(text, '', stepTypes);
}

/** Asks the browser to keep what is stored, once there is something and because of something that a person did. */
function askingToPersist(store: WorkflowStore): WorkflowStore {
  let wasAsked = false;
  return {
    ...store,
    create: async (document) => {
      const head = await store.create(document);
      if (head.ok && !wasAsked) {
        wasAsked = true;
        void askToPersist(storageHere());
      }
      return head;
    },
  };
}

/** Some browsers have no locks, or only over https. */
function locksHere(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

function storageHere(): StorageManager | undefined {
  return 'storage' in navigator ? navigator.storage : undefined;
}
