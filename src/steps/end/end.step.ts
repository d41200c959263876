import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { defineStep } from '../../step-kit/define-step';

const schema = openObject({
  result: z.enum(['success', 'failure', 'cancelled']).default('success'),
  label: z.string().max(200).default(''),
  stopEverything: z.boolean().default(false),
});

export type EndConfig = z.output<typeof schema>;

/** Ends what reaches it, well or not. */
export const endStep = defineStep<EndConfig>({
  type: 'end',
  version: 1,
  traits: { terminal: true },
  schema,
  fresh: { result: 'success', label: '', stopEverything: false },
  outcomes: () => [],
  lower: (config) =>
    succeed({
      does: 'end',
      result: config.result,
      label: config.label,
      stopEverything: config.stopEverything,
    }),
});
