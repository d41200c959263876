import { succeed } from '../../kernel/result';
import { anyJson, openObject, z } from '../../kernel/schema';
import { bad, defineStep, good } from '../../step-kit/define-step';

const schema = openObject({
  produces: z.array(z.string()).default([]),
  allowed: z.record(z.string(), z.array(anyJson())).default({}),
  threshold: z.number().min(0).max(1).default(0.8),
  prompt: z.string().max(20_000).exactOptional(),
});

export type AiConfig = z.output<typeof schema>;

/** Is work by a model that says how sure it is. */
export const aiStep = defineStep<AiConfig>({
  type: 'ai',
  version: 1,
  traits: { mayBeOff: true, works: true, takesTime: true },
  schema,
  fresh: { produces: [], allowed: {}, threshold: 0.8 },
  outcomes: () => [good('sure'), bad('unsure'), bad('failed')],
  uses: (config) => [
    ...config.produces.map((id, index) => ({
      to: 'field' as const,
      id,
      place: `produces[${String(index)}]`,
    })),
    ...Object.keys(config.allowed).map((id) => ({ to: 'field' as const, id, place: `allowed.${id}` })),
  ],
  lower: (config) =>
    succeed({
      does: 'work',
      produces: config.produces.map((field) => {
        const allowed = Object.hasOwn(config.allowed, field) ? config.allowed[field] : undefined;
        return allowed === undefined ? { field } : { field, allowed };
      }),
      threshold: config.threshold,
    }),
});
