/** `npm test`: installs what is missing and runs every check there is. The last line says `N passed, M failed`. */
import { installPackages } from './install.mjs';
import { runStages } from './run-stages.mjs';
import { bundle, endToEnd, staticChecks, unit } from './stages.mjs';

if (await installPackages()) {
  process.exitCode = await runStages([
    { name: 'static', run: staticChecks },
    { name: 'unit', run: unit },
    { name: 'build', run: bundle },
    { name: 'end-to-end', run: endToEnd, needs: 'build' },
  ]);
} else {
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
