import { createContext, use } from 'react';

/** What a control inside a `Field` is called by, when it is none of the primitives, which know. */
export interface FieldTies {
  readonly label: string | undefined;
  readonly description: string | undefined;
  readonly isWrong: boolean;
  readonly isDisabled: boolean;
}

const none: FieldTies = { label: undefined, description: undefined, isWrong: false, isDisabled: false };

export const FieldTiesContext = createContext(none);

/** Reads what the field around says; nothing where there is none. */
export function useFieldTies(): FieldTies {
  return use(FieldTiesContext);
}
