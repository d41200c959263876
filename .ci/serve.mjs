import { connect } from 'node:net';
import { root } from './root.mjs';

/** One port for ever: the browser keeps the owner's work by host and port. */
export const port = 4610;

export const address = `http://localhost:${port}`;

export const busySentence =
  `Port ${port} is in use by another program, and Runthrough must not move to another one because the browser ` +
  `keeps your work by this address: if Runthrough runs already, open ${address}, else close that program and start again.`;

/** @param {string} host */
const answers = (host) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

/** Tells whether something listens where a browser would look for `localhost`. */
export const isPortBusy = async () => (await Promise.all(['127.0.0.1', '::1'].map(answers))).includes(true);

/**
 * Ends the process when npm is told to end: npm stops only the shell between the two, and a server that stayed
 * behind would hold the port.
 */
function endWithNpm() {
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => {
    if (process.ppid !== shell) process.exit(0);
  }, 250).unref();
}

/**
 * Serves `dist` with the headers of `security-headers.ts` until the process is asked to end.
 *
 * @returns {Promise<boolean>} false if the port is taken
 */
export async function serve() {
  endWithNpm();
  const { preview } = await import('vite');
  try {
    await preview({ root, preview: { host: '127.0.0.1', port, strictPort: true, open: false } });
  } catch (error) {
    if (error instanceof Error && /in use|EADDRINUSE/u.test(error.message)) return false;
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  return true;
}
