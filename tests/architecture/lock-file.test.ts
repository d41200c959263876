import { expect, it } from 'vitest';
import { lockFaults } from '../../.ci/lockcheck.mjs';

it('notices an optional package that the lock leaves out, and an address', () => {
  // given
  const packages = {
    '': {},
    'node_modules/there': {},
    'node_modules/a': { optionalDependencies: { there: '1.0.0', inside: '1.0.0', gone: '1.0.0' } },
    'node_modules/a/node_modules/inside': {
      optionalDependencies: { there: '1.0.0' },
      resolved: 'https://example.org/',
    },
  };

  // when
  const faults = lockFaults(packages);

  // then
  expect(faults).toEqual([
    'node_modules/a asks for gone, and the lock leaves it out.',
    'node_modules/a/node_modules/inside names the address it was downloaded from.',
  ]);
});
