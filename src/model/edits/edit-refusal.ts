import type { Result } from '../../kernel/result';
import type { WorkflowDocument } from '../document';
import type { Use } from '../uses';

/** Names the kinds of thing that an owner can add, change and remove. */
export type ThingKind = 'step' | 'arrow' | 'field' | 'role' | 'person' | 'system' | 'scenario' | 'promise';

/** Says why an edit cannot be done; the document is then as it was. Codes and data: the sentence belongs to `words`. */
export type EditRefusal =
  /** What the edit is about is not there (any more). */
  | { readonly code: 'missing'; readonly kind: ThingKind; readonly id: string }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'malformed-id'; readonly id: string }
  | { readonly code: 'unknown-type'; readonly type: string }
  | { readonly code: 'too-many'; readonly kind: ThingKind; readonly most: number }
  | { readonly code: 'too-long'; readonly what: 'name' | 'text'; readonly most: number }
  /** No arrow may enter: the step starts a run, takes failures, or is a remark. */
  | { readonly code: 'no-way-in'; readonly step: string; readonly because: 'entry' | 'catches' | 'inert' }
  /** No arrow may leave: the step ends a run, or is a remark. */
  | { readonly code: 'no-way-out'; readonly step: string; readonly because: 'terminal' | 'inert' }
  | {
      readonly code: 'unknown-outcome';
      readonly step: string;
      readonly outcome: string;
      readonly offered: readonly string[];
    }
  | { readonly code: 'already-connected'; readonly arrow: string }
  /** One step is inside a container that the other is not in. */
  | { readonly code: 'crosses-border'; readonly from: string; readonly to: string }
  | { readonly code: 'not-a-container'; readonly step: string }
  | { readonly code: 'inside-itself'; readonly step: string }
  | { readonly code: 'cannot-be-off'; readonly step: string }
  | {
      readonly code: 'still-used';
      readonly kind: ThingKind;
      readonly id: string;
      readonly uses: readonly Use[];
    };

/** Is what an edit gives back: the document afterwards, sharing with the one before all that stayed. */
export type Edited = Result<WorkflowDocument, EditRefusal>;

/** Is an edit with its details filled in. */
export type DocumentEdit = (document: WorkflowDocument) => Edited;
