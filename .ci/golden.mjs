/** `npm run golden`: writes the golden journals anew; read the difference before you keep it. */
import { runPackage } from './run-command.mjs';

const { code } = await runPackage('vitest/vitest.mjs', ['run', 'tests/golden'], { env: { GOLDEN: 'write' } });
process.exitCode = code;
