import { broadcastChangeFeed } from '../../storage/broadcast-change-feed';
import { dexieStore } from '../../storage/dexie-store';
import { webWriterLock } from '../../storage/web-writer-lock';

export const kept = [dexieStore, webWriterLock, broadcastChangeFeed];
