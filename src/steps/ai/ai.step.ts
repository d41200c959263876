import { succeed } from '../../kernel/result';
import { anyJson, openObject, z } from '../../kernel/schema';
import { LIMITS } from '../../model/limits';
import { bad, defineStep, good } from '../../step-kit/define-step';

const schema = openObject({
  produces: z.array(z.string()).default([]),
  allowed: z.record(z.string(), z.array(anyJson())).default({}),
  threshold: z.number().min(0).max(1).default(0.8),
  prompt: z.string().max(LIMITS.textLength).exactOptional(),
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
      use: 'filled' as const,
    })),
    ...Object.keys(config.allowed).map((id) => ({
      to: 'field' as const,
      id,
      place: `allowed.${id}`,
      use: 'named' as const,
    })),
  ],
  nature: () => ({ doneBy: 'model', repeatable: true }),
  lacks: ({ produces }) => (produces.length === 0 ? ['product'] : []),
  idle: ({ allowed, produces, threshold }) => [
    ...Object.keys(allowed)
      .filter((id) => !produces.includes(id))
      .map((id) => ({ place: `allowed.${id}`, why: 'not-produced' as const })),
    ...(threshold === 0 ? [{ place: 'threshold', why: 'always-sure' as const }] : []),
  ],
  mend: (config, mending) => {
    if (mending.does === 'drop-product') {
      return { ...config, produces: config.produces.filter((id) => id !== mending.field) };
    }
    if (mending.does === 'fill-in') return { ...config, produces: [...config.produces, mending.field] };
    if (mending.does !== 'drop-setting') return null;
    if (mending.place === 'threshold') return { ...config, threshold: 0.8 };
    const allowed = Object.entries(config.allowed).filter(([id]) => mending.place !== `allowed.${id}`);
    return { ...config, allowed: Object.fromEntries(allowed) };
  },
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
