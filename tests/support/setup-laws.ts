// Laws are tried on the same random cases at every `npm test`, so that green means green; SEED tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
