import type { StepFace, StepPicture } from '../../../parts/step-card/step-face';
import type { EditorTools } from '../editor-tools';

/** Is one kind of step that the dock offers. */
export interface DockKind {
  readonly type: string;
  readonly name: string;
  readonly purpose: string;
  readonly freshName: string;
  /** The words in a name by which this kind is meant. */
  readonly verbs: readonly string[];
  readonly picture: StepPicture;
  /** It stands for something that can go wrong, an end or a remark: apart from the others. */
  readonly isApart: boolean;
}

/** From this place on, kinds stand apart from what a process is mostly made of. */
const APART = 70;

/** Lists the kinds of step that can be added, in the order of the dock. */
export function dockKinds({
  faces,
  stepWords,
  session,
}: Pick<EditorTools, 'faces' | 'stepWords' | 'session'>): readonly DockKind[] {
  return faces.all
    .filter((face): face is StepFace & { readonly dock: number } => face.dock !== undefined)
    .sort((one, other) => one.dock - other.dock)
    .flatMap((face) => {
      const words = stepWords.find(face.type);
      const type = session.catalog.find(face.type);
      if (words === undefined || type === undefined) return [];
      const { name, purpose, freshName, verbs } = words;
      const picture = face.picture({ config: type.fresh });
      return [{ type: face.type, name, purpose, freshName, verbs, picture, isApart: face.dock >= APART }];
    });
}
