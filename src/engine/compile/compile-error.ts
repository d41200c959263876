/** Lists why a drawing cannot run. Everything else that is doubtful is a finding, not an error. */
export const COMPILE_ERROR_CODES = [
  'malformed-id',
  'duplicate-id',
  'unknown-step-type',
  'not-yet',
  'malformed-config',
  'malformed-policy',
  'cannot-be-off',
  'arrow-from-missing-step',
  'arrow-to-missing-step',
  'unknown-outcome',
  'arrow-into-entry',
  'arrow-into-fallback',
  'arrow-out-of-end',
  'arrow-at-note',
  'arrow-crosses-border',
  'container-missing',
  'not-a-container',
  'container-in-itself',
  'start-unclear',
  'entry-inside',
  'fallback-twice',
  'missing-field',
  'missing-role',
  'missing-system',
  'missing-step',
] as const;

export type CompileErrorCode = (typeof COMPILE_ERROR_CODES)[number];

/** Is one reason why a drawing cannot run: a code with data. The sentence with its repair is made by words. */
export interface CompileError {
  readonly code: CompileErrorCode;
  /** The step to show it on, if there is one. */
  readonly step?: string;
  /** The arrow to show it on, if there is one. */
  readonly arrow?: string;
  /** Where in the file: `steps[3].config.approvers[1]`. */
  readonly place: string;
  /** What the sentence needs besides: the id, outcome, setting or text in question. */
  readonly detail?: string;
}
