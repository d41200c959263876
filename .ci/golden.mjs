/** `npm run golden`: writes the golden files anew, all or those that are named; read the difference before you keep it. */
import { runPackage } from './run-command.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['tests/golden'];
const { code } = await runPackage('vitest/vitest.mjs', ['run', ...files], { env: { GOLDEN: 'write' } });
process.exitCode = code;
