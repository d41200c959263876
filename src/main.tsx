import './app/theme/theme.css';
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

root.render(
  <App house={services} onStorageTrouble={onStorageTrouble} theme={startBrowserTheme()} notices={notices} />,
);

// After the first screen is there: what is kept for later must not delay what is wanted now.
if (import.meta.env.PROD) {
  window.addEventListener('load', () => {
    void import('./app/offline/start-offline').then(({ startOffline }) => {
      startOffline(notices, services.words.shell.newVersion);
    });
  });
}
