import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { LIMITS } from '../../model/limits';
import { bad, defineStep, good, type Reference } from '../../step-kit/define-step';

const SLOT = /\{(fd_[A-Za-z0-9_-]{1,40})\}/g;

const schema = openObject({
  to: z
    .union([
      openObject({ role: z.string() }),
      openObject({ field: z.string() }),
      openObject({ text: z.string().max(200) }),
    ])
    .default({ text: '' }),
  message: z.string().max(LIMITS.textLength).default(''),
});

export type NotifyConfig = z.output<typeof schema>;

/** Tells somebody something. */
export const notifyStep = defineStep<NotifyConfig>({
  type: 'notify',
  version: 1,
  traits: { mayBeOff: true, works: true, takesTime: true, tellsEach: true },
  schema,
  fresh: { to: { text: '' }, message: '' },
  outcomes: () => [good('done'), bad('failed')],
  uses: (config) => [...recipient(config.to), ...slots(config.message)],
  nature: () => ({ doneBy: 'system', repeatable: true }),
  lacks: ({ to, message }) => [
    ...(isChosen(to) ? [] : ['recipient' as const]),
    ...(message.trim() === '' ? ['text' as const] : []),
  ],
  mend: (config, mending) => {
    if (mending.does !== 'tell-role' && mending.does !== 'write-message') return null;
    const message = config.message.trim() === '' ? mending.message : config.message;
    return mending.does === 'tell-role'
      ? { ...config, to: { role: mending.role }, message }
      : { ...config, message };
  },
  lower: () => succeed({ does: 'work', produces: [], threshold: null }),
});

function isChosen(to: NotifyConfig['to']): boolean {
  if ('text' in to) return to.text.trim() !== '';
  return ('role' in to ? to.role : to.field) !== '';
}

function recipient(to: NotifyConfig['to']): readonly Reference[] {
  if ('role' in to) return [{ to: 'role', id: to.role, place: 'to.role' }];
  return 'field' in to ? [{ to: 'field', id: to.field, place: 'to.field' }] : [];
}

function slots(message: string): readonly Reference[] {
  return [...message.matchAll(SLOT)].map((match) => ({ to: 'field', id: match[1] ?? '', place: 'message' }));
}
