import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { LIMITS } from '../../model/limits';
import { defineStep } from '../../step-kit/define-step';

const schema = openObject({ text: z.string().max(LIMITS.textLength).default('') });

export type NoteConfig = z.output<typeof schema>;

/** Is a remark on the sheet; it never runs. */
export const noteStep = defineStep<NoteConfig>({
  type: 'note',
  version: 1,
  traits: { inert: true },
  schema,
  fresh: { text: '' },
  outcomes: () => [],
  lower: () => succeed(null),
});
