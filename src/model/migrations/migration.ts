import type { JsonObject } from '../../kernel/json';
import type { Result } from '../../kernel/result';

/**
 * Brings a file from one version of the format to the next.
 *
 * Once released it never changes and imports nothing that can: it carries its own copy of every word it needs,
 * because the program around it goes on.
 */
export interface Migration {
  /** Says what it does, in kebab-case (`split-name`). */
  readonly name: string;
  /** The version it starts from; it leads to the next one. */
  readonly from: number;
  /** Gives the changed file, or the place that it could not make sense of. It must not change what it is given. */
  readonly migrate: (file: JsonObject) => Result<JsonObject, { readonly place: string }>;
}
