import type { Json } from '../kernel/json';

/**
 * Is something to be put right in a config, by what it does: whoever found it does not know the config, its step type
 * does. A type that has no such setting leaves the config as it is.
 */
export type Mending =
  | { readonly does: 'drop-rule'; readonly rule: string }
  /** What both rules take is left to the other. */
  | { readonly does: 'leave-to-rule'; readonly rule: string; readonly other: string }
  /** A rule that stops just short of a value takes it too. */
  | { readonly does: 'reach-value'; readonly rule: string; readonly value: Json }
  /** Takes out the setting at a place, as `idle` named it. */
  | { readonly does: 'drop-setting'; readonly place: string }
  | { readonly does: 'drop-product'; readonly field: string }
  /** The work fills in a field too. */
  | { readonly does: 'fill-in'; readonly field: string }
  /** The message goes to a role; one that says nothing yet says `message`. */
  | { readonly does: 'tell-role'; readonly role: string; readonly message: string }
  /** What a message says that says nothing yet. */
  | { readonly does: 'write-message'; readonly message: string }
  | { readonly does: 'drop-approver'; readonly role: string }
  /** The start asks for a field. */
  | { readonly does: 'ask-for'; readonly field: string }
  /** The start asks for a field, if it is a form. */
  | { readonly does: 'ask-on-form'; readonly field: string }
  /** The start takes the same in a field only once. */
  | { readonly does: 'take-once'; readonly field: string }
  /** No more than so many have to agree. */
  | { readonly does: 'need-fewer'; readonly people: number }
  /** Who started the run may not answer. */
  | { readonly does: 'keep-out-starter' }
  /** Silence may end by giving up, never by an answer that nobody gave. */
  | { readonly does: 'only-people-answer' }
  | { readonly does: 'safe-to-repeat' };
