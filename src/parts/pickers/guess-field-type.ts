import type { FieldType } from '../../facts/field-value';

/** What a name says of its kind. The first that fits counts: «Number of days» is a number, «First day» a date. */
const HINTS: readonly { readonly type: FieldType; readonly said: RegExp }[] = [
  { type: 'yesno', said: /\?$|^(?:is|are|has|have|was|can|may|must|needs?) /iu },
  {
    type: 'number',
    said: /\b(?:numbers? of|how many|how long|count|days|hours|weeks|quantity|pieces|age)\b/iu,
  },
  { type: 'money', said: /\b(?:amount|price|cost|costs|total|budget|fee|salary|how much)\b/iu },
  { type: 'date', said: /\b(?:date|day|deadline|birthday|when|from|until|due)\b/iu },
  { type: 'list', said: /\b(?:list|items|lines)\b/iu },
];

/** Guesses what kind of fact a field is by its name; a text where the name says nothing. */
export function guessFieldType(name: string): FieldType {
  return HINTS.find(({ said }) => said.test(name.trim()))?.type ?? 'text';
}
