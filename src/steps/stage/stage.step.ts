import { succeed } from '../../kernel/result';
import { openObject, type z } from '../../kernel/schema';
import { bad, defineStep, good } from '../../step-kit/define-step';

const schema = openObject({});

export type StageConfig = z.output<typeof schema>;

/** Holds steps that belong together and can fail together. */
export const stageStep = defineStep<StageConfig>({
  type: 'stage',
  version: 1,
  traits: { container: true, mayBeOff: true, takesTime: true },
  schema,
  fresh: {},
  outcomes: () => [good('done'), bad('failed')],
  lower: () => succeed({ does: 'contain', each: null }),
});
