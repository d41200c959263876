import { succeed } from '../../kernel/result';
import { openObject, type z } from '../../kernel/schema';
import { defineStep, good } from '../../step-kit/define-step';

const schema = openObject({});

export type GatherConfig = z.output<typeof schema>;

/** Is a visible meeting point of paths. */
export const gatherStep = defineStep<GatherConfig>({
  type: 'gather',
  version: 1,
  traits: { meeting: true, mayBeOff: true },
  schema,
  fresh: {},
  outcomes: () => [good('done')],
  lower: () => succeed({ does: 'pass', outcome: 'done' }),
});
