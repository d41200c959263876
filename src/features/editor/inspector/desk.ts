import type { WorkflowDocument } from '../../../model/document';
import type { Repair } from '../../../parts/findings/repair';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import type { Services } from '../../../parts/services';
import type { DrawingContext } from '../../../words/sentence-context';
import type { NextStep } from '../editor-tools';
import type { EditorSession } from '../session/editor-session';

/** Is what every part of the inspector is handed: the drawing as it is now, and the session that changes it. */
export interface Desk extends Pick<Services, 'faces' | 'panels' | 'stepWords'> {
  readonly session: EditorSession;
  readonly document: WorkflowDocument;
  readonly context: DrawingContext;
  readonly isReadOnly: boolean;
  readonly repairsOf: (finding: SpokenFinding) => readonly Repair[];
  /** Asks which kind of step comes next; null where nothing can be added. */
  readonly addNext: ((next: NextStep) => void) | null;
}
