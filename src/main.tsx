import './app/theme/theme.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { startBrowserTheme } from './app/adapters/browser-theme';
import { makeHouse } from './app/adapters/make-house';
import { App } from './app/app';
import { makeNoticeBoard } from './app/notices';
import { present } from './kernel/invariant';

const root = createRoot(
  present(document.getElementById('root'), 'the element that the page keeps for the program'),
);
const notices = makeNoticeBoard();

const { services, onStorageTrouble } = makeHouse(notices);

const theme = startBrowserTheme();

// As a transition it is drawn a slice at a time: the page answers meanwhile.
startTransition(() => {
  root.render(<App house={services} onStorageTrouble={onStorageTrouble} theme={theme} notices={notices} />);
});

/** The whole program is fetched to be kept, ms: that begins when what is wanted now has long been there. */
const KEEP_AFTER_MS = 3_000;

if (import.meta.env.PROD) {
  window.addEventListener('load', () => {
    setTimeout(() => {
      void import('./app/offline/start-offline').then(({ startOffline }) => {
        startOffline(notices, services.words.shell.newVersion);
      });
    }, KEEP_AFTER_MS);
  });
}
