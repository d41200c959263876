/** `npm start`: installs what is missing, builds what has changed, and serves it at one fixed address. */
import { build, isBuilt } from './build.mjs';
import { installPackages } from './install.mjs';
import { address, busySentence, isPortBusy, serve } from './serve.mjs';

/** @returns {Promise<string | null>} the sentence to end with, or null while the app is being served */
async function start() {
  if (await isPortBusy()) return busySentence;
  if (!(await installPackages())) return 'Runthrough cannot start without its packages.';
  if (!isBuilt()) {
    console.log('Building the app…');
    if (!(await build())) return 'The app could not be built: the reason is above.';
  }
  if (!(await serve())) return busySentence;
  console.log(`Runthrough is ready: ${address}`);
  return null;
}

const problem = await start();
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
