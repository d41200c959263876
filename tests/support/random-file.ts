import fc from 'fast-check';
import { isObject } from '../../src/kernel/json';
import { documentSchema, FORMAT, FORMAT_VERSION } from '../../src/model/document';
import { stepTypes } from '../../src/steps/step-types';
import { anyJson, valuesOf } from './schema-arbitrary';

const configs: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
  stepTypes.all.map(({ type, schema }) => [type, valuesOf(schema)]),
);

/** Steps of known types with configs they can read, and now and then of a type that nobody knows. */
const stepKinds = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...Object.keys(configs))
      .chain((type) => fc.record({ type: fc.constant(type), config: configs[type] ?? fc.constant({}) })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('call', 'teleport'),
      config: fc.dictionary(fc.constantFrom('b', 'a', '7'), anyJson),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: 'task', config: { by: 'robot', 'x-b': 1, 'x-a': 2 } },
      { type: 'branch', config: { rules: 5 } },
    ),
  },
);

/** Makes workflow files as an outside tool might write them: any keys left out, any keys added, in any order. */
export const randomFiles: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(valuesOf(documentSchema), fc.array(stepKinds, { maxLength: 4 }))
  .map(([file, kinds]) => {
    if (!isObject(file)) throw new Error('A document is an object');
    const steps = Array.isArray(file['steps']) ? file['steps'] : [];
    return {
      ...file,
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      steps: kinds.map((kind, index) => ({
        ...(isObject(steps[index]) ? steps[index] : { id: `st_${String(index)}` }),
        ...kind,
      })),
    };
  });
