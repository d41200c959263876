import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { bad, defineStep, good } from '../../step-kit/define-step';

const schema = openObject({
  items: z.string().default(''),
  as: z.string().default(''),
  mode: z.enum(['one-by-one', 'together']).default('one-by-one'),
  limit: z.number().int().min(1).exactOptional(),
  stopOnFailure: z.boolean().default(true),
});

export type ForEachConfig = z.output<typeof schema>;

/** Does the steps inside once for every item of a list. */
export const forEachStep = defineStep<ForEachConfig>({
  type: 'for-each',
  version: 1,
  traits: { container: true, mayBeOff: true, takesTime: true },
  schema,
  fresh: { items: '', as: '', mode: 'one-by-one', stopOnFailure: true },
  outcomes: () => [good('done'), bad('failed')],
  uses: (config) => [
    { to: 'field', id: config.items, place: 'items' },
    { to: 'field', id: config.as, place: 'as', use: 'filled' },
  ],
  idle: ({ mode, limit }) =>
    mode === 'one-by-one' && limit !== undefined ? [{ place: 'limit', why: 'one-at-a-time' }] : [],
  mend: (config, mending) => {
    const { limit: _, ...rest } = config;
    return mending.does === 'drop-setting' && mending.place === 'limit' ? rest : null;
  },
  lower: ({ items, as, mode, limit, stopOnFailure }) =>
    succeed({
      does: 'contain',
      each: { items, as, limit: mode === 'one-by-one' ? 1 : (limit ?? null), stopOnFailure },
    }),
});
