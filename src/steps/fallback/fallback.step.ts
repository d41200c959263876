import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { FAILURE_KINDS } from '../../model/journal';
import { bad, defineStep } from '../../step-kit/define-step';

const schema = openObject({
  kinds: z.array(z.enum(FAILURE_KINDS)).min(1).exactOptional(),
  stopOthers: z.boolean().default(false),
});

export type FallbackConfig = z.output<typeof schema>;

/** Takes every failure around it that nothing nearer takes. */
export const fallbackStep = defineStep<FallbackConfig>({
  type: 'fallback',
  version: 1,
  traits: { catches: true },
  schema,
  fresh: { stopOthers: false },
  outcomes: () => [bad('caught')],
  lower: (config) => succeed({ does: 'catch', kinds: config.kinds ?? null, stopOthers: config.stopOthers }),
});
