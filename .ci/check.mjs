/** `npm run check`: types, habits and the tests that need no browser. */
import { installPackages } from './install.mjs';
import { runStages } from './run-stages.mjs';
import { staticChecks, unit } from './stages.mjs';

const isInstalled = await installPackages();
process.exitCode = isInstalled
  ? await runStages([
      { name: 'static', run: staticChecks },
      { name: 'unit', run: unit },
    ])
  : 1;
