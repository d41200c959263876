import { trustAppScript } from '../../rehearsal/start-app-worker';
import type { ShellWords } from '../../words/shell';
import type { NoticeBoard } from '../notices';
import { keepOffline } from './keep-offline';

/** Keeps the program on this device and offers newer versions in a notice. */
export function startOffline(notices: NoticeBoard, words: ShellWords['newVersion']): void {
  if (!('serviceWorker' in navigator)) return;
  void keepOffline({
    container: navigator.serviceWorker,
    script: trustAppScript('./sw.js'),
    offer: (accept) => {
      notices.post({ text: words.text, action: { label: words.open, onPress: accept } });
    },
    reload: () => {
      window.location.reload();
    },
  });
}
