import { succeed } from '../../kernel/result';
import { openObject, type z } from '../../kernel/schema';
import { defineStep, good } from '../../step-kit/define-step';

const schema = openObject({});

export type UndoConfig = z.output<typeof schema>;

/** Takes back what was completed around it. */
export const undoStep = defineStep<UndoConfig>({
  type: 'undo',
  version: 1,
  traits: { mayBeOff: true, works: true, takesTime: true },
  schema,
  fresh: {},
  outcomes: () => [good('done')],
  lower: () => succeed({ does: 'undo' }),
});
