import type { WorkflowDocument } from '../../model/document';
import type { StepCatalog } from '../../step-kit/step-catalog';
import type { StepFaces } from '../step-card/step-face';
import type { CoverageMark, StepMark } from '../step-card/step-mark';
import type { CanvasWords } from './canvas-words';
import type { DrawingWords } from './drawing-words';
import type { Point } from './routing/rect';

/** Is what cards are made from. */
export interface CardSource {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly faces: StepFaces;
  readonly words: DrawingWords;
  readonly chrome: CanvasWords;
  readonly chosen: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, number> | undefined;
  readonly marks: ReadonlyMap<string, StepMark> | undefined;
  readonly coverage: ReadonlyMap<string, CoverageMark> | undefined;
  readonly stops: ReadonlySet<string> | undefined;
  /** Where steps are while they are dragged. */
  readonly moved: ReadonlyMap<string, Point>;
}
