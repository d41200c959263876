import { succeed } from '../../kernel/result';
import { anyJson, openObject, z } from '../../kernel/schema';
import { bad, defineStep, good } from '../../step-kit/define-step';

const httpSchema = openObject({
  method: z.string().default('GET'),
  url: z.string().max(2_000),
  headers: z.record(z.string(), z.string()).default({}),
  body: anyJson().default(null),
  read: z.record(z.string(), z.string()).default({}),
});

const schema = openObject({
  by: z.enum(['person', 'system']).default('person'),
  produces: z.array(z.string()).default([]),
  repeatable: z.boolean().default(false),
  undo: openObject({ name: z.string().max(200) }).exactOptional(),
  http: httpSchema.exactOptional(),
});

export type TaskConfig = z.output<typeof schema>;

/** Is work by a person or a system, with what it must leave behind. */
export const taskStep = defineStep<TaskConfig>({
  type: 'task',
  version: 1,
  traits: { mayBeOff: true, works: true, takesTime: true },
  schema,
  fresh: { by: 'person', produces: [], repeatable: false },
  outcomes: () => [good('done'), bad('failed')],
  uses: (config) => [
    ...config.produces.map((id, index) => ({
      to: 'field' as const,
      id,
      place: `produces[${String(index)}]`,
      use: 'filled' as const,
    })),
    ...Object.keys(config.http?.read ?? {}).map((id) => ({
      to: 'field' as const,
      id,
      place: `http.read.${id}`,
      use: 'named' as const,
    })),
  ],
  nature: ({ by, repeatable }) => ({ doneBy: by, repeatable }),
  idle: ({ by, http }) =>
    by === 'person' && http !== undefined ? [{ place: 'http', why: 'not-by-system' }] : [],
  mend: (config, mending) => {
    switch (mending.does) {
      case 'drop-product':
        return { ...config, produces: config.produces.filter((id) => id !== mending.field) };
      case 'fill-in':
        return { ...config, produces: [...config.produces, mending.field] };
      case 'drop-setting': {
        const { http: _, ...rest } = config;
        return mending.place === 'http' ? rest : null;
      }
      case 'safe-to-repeat':
        return { ...config, repeatable: true };
      default:
        return null;
    }
  },
  undoable: (config) => config.undo !== undefined,
  lower: (config) =>
    succeed({ does: 'work', produces: config.produces.map((field) => ({ field })), threshold: null }),
});
