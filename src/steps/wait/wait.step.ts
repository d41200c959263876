import { type Result, succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { durationSchema } from '../../model/document';
import type { Behaviour } from '../../step-kit/behaviour';
import { bad, defineStep, good, type NotYet, type Reference } from '../../step-kit/define-step';
import { durationMs, durationProblems } from '../../step-kit/duration-setting';

const schema = openObject({
  for: durationSchema.exactOptional(),
  until: z.string().exactOptional(),
  signal: openObject({ name: z.string().max(200), match: z.string().exactOptional() }).exactOptional(),
});

export type WaitConfig = z.output<typeof schema>;

/** Waits for a length of time, until a date, or for word from outside. */
export const waitStep = defineStep<WaitConfig>({
  type: 'wait',
  version: 1,
  traits: { mayBeOff: true, takesTime: true },
  schema,
  fresh: { for: 'P1D' },
  outcomes: () => [good('over'), bad('no-answer')],
  uses,
  problems: (config) => {
    const given = [config.for, config.until, config.signal].filter((way) => way !== undefined);
    if (given.length !== 1) return [{ code: 'one-of-for-until-signal', place: '' }];
    return durationProblems(config.for, 'for');
  },
  lower,
});

function uses(config: WaitConfig): readonly Reference[] {
  return [
    ...(config.until === undefined ? [] : [{ to: 'field' as const, id: config.until, place: 'until' }]),
    ...(config.signal?.match === undefined
      ? []
      : [{ to: 'field' as const, id: config.signal.match, place: 'signal.match' }]),
  ];
}

function lower(config: WaitConfig): Result<Behaviour, NotYet> {
  if (config.signal !== undefined) {
    return succeed({ does: 'wait', signal: config.signal.name, matchField: config.signal.match ?? null });
  }
  if (config.until !== undefined) return succeed({ does: 'wait', untilField: config.until });
  const read = durationMs(config.for ?? 'PT0S', 'for');
  return read.ok ? succeed({ does: 'wait', forMs: read.value }) : read;
}
