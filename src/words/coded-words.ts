/**
 * Is what a language says about a closed set of codes: one entry per code, told the data of its code. A code
 * without an entry, and an entry without a code, do not compile.
 */
export type CodedWords<Coded extends { readonly code: string }> = {
  readonly [Code in Coded['code']]: (data: Extract<Coded, { readonly code: Code }>) => string;
};

/** Says one coded thing in a language. */
export function sayCoded<Coded extends { readonly code: string }>(
  words: CodedWords<Coded>,
  coded: Coded,
): string {
  const code: Coded['code'] = coded.code;
  // The entry of a code takes the data of that code; the compiler cannot follow that the two belong together.
  const say = words[code] as (data: Coded) => string;
  return say(coded);
}
