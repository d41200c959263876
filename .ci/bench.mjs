/**
 * `npm run bench [-- engine|paths]`: measures the engine beside others, and the explorer, in one run on this machine;
 * nothing else should be busy.
 * `npm run bench -- timeline|drawing`: measures what a timeline of thousands of entries, or a drawing of a thousand
 * steps, costs a browser, frame by frame.
 */
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { benchmark, bundleScript, inBrowser } from './bundle-script.mjs';
import { provideChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';

/** @param {string | undefined} what @returns {Promise<string | null>} why it cannot be measured */
async function measure(what) {
  if (!(await installPackages())) return 'The packages could not be installed: the reason is above.';
  if (what !== undefined && what in inBrowser) {
    const chromium = await provideChromium();
    if (chromium === undefined) return 'No Chromium was found: set CHROMIUM to the path of one.';
    if (!isBuilt() && !(await build())) return 'The app could not be built: the reason is above.';
    process.env.CHROMIUM = chromium;
  }
  const program = inBrowser[what ?? ''] ?? benchmark;
  await import(pathToFileURL(await bundleScript(program)).href);
  return null;
}

const trouble = await measure(process.argv[2]);
if (trouble !== null) {
  console.error(trouble);
  process.exitCode = 1;
}
