import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { defineStep, good } from '../../step-kit/define-step';

const schema = openObject({
  kind: z.enum(['form', 'email', 'schedule', 'event', 'manual']).default('manual'),
  asks: z.array(z.string()).default([]),
  dedupe: z.string().exactOptional(),
});

export type TriggerConfig = z.output<typeof schema>;

/** Begins a run and asks for its first facts. */
export const triggerStep = defineStep<TriggerConfig>({
  type: 'trigger',
  version: 1,
  traits: { entry: true },
  schema,
  fresh: { kind: 'manual', asks: [] },
  outcomes: () => [good('started')],
  uses: (config) => [
    ...config.asks.map((id, index) => ({
      to: 'field' as const,
      id,
      place: `asks[${String(index)}]`,
      use: 'filled' as const,
    })),
    ...(config.dedupe === undefined ? [] : [{ to: 'field' as const, id: config.dedupe, place: 'dedupe' }]),
  ],
  mend: (config, mending) => {
    const { dedupe, ...rest } = config;
    switch (mending.does) {
      case 'ask-for':
        return askFor(config, mending.field);
      case 'ask-on-form':
        return config.kind === 'form' ? askFor(config, mending.field) : null;
      case 'take-once':
        return { ...config, dedupe: mending.field };
      case 'drop-setting':
        return mending.place === 'dedupe' && dedupe !== undefined ? rest : null;
      default:
        return null;
    }
  },
  lower: (config) => succeed({ does: 'begin', dedupe: config.dedupe ?? null }),
});

function askFor(config: TriggerConfig, field: string): TriggerConfig | null {
  return config.asks.includes(field) ? null : { ...config, asks: [...config.asks, field] };
}
