import { succeed } from '../../kernel/result';
import { openObject, z } from '../../kernel/schema';
import { defineStep } from '../../step-kit/define-step';

const schema = openObject({ text: z.string().max(20_000).default('') });

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
