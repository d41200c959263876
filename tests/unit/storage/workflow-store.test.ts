import { announceChanges } from '../../../src/storage/change-feed';
import { createMemoryChangeFeeds } from '../../../src/storage/memory/memory-change-feed';
import { watchForEmptying } from '../../../src/storage/watch-for-emptying';
import { memorySmallStore } from './memory-small-store';
import { devices, dexieDevice } from './test-device';
import { describeWorkflowStore } from './workflow-store-contract';

for (const [name, make] of devices) describeWorkflowStore(name, make);

describeWorkflowStore('a database that is watched and announced', dexieDevice, (store) =>
  announceChanges(watchForEmptying(store, memorySmallStore()), createMemoryChangeFeeds()()),
);
