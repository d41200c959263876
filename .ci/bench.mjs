/** `npm run bench`: measures the engine beside others, in one run on this machine; nothing else should be busy. */
import { pathToFileURL } from 'node:url';
import { benchmark, bundleScript } from './bundle-script.mjs';
import { installPackages } from './install.mjs';

if (await installPackages()) await import(pathToFileURL(await bundleScript(benchmark)).href);
else process.exitCode = 1;
