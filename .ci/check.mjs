/** `npm run check`: types, lint and the tests that need no browser. */
import { installPackages } from './install.mjs';
import { runStages } from './run-stages.mjs';
import { lint, types, unit } from './stages.mjs';

const isInstalled = await installPackages();
process.exitCode = isInstalled
  ? await runStages([
      { name: 'types', run: types },
      { name: 'lint', run: lint },
      { name: 'unit', run: unit },
    ])
  : 1;
