import type { WorkflowHead } from '../../storage/workflow-store';
import type { LibraryOrder } from '../../words/library';

/** Picks the workflows whose name has what is sought, in the order asked for. */
export function arrange(
  heads: readonly WorkflowHead[],
  sought: string,
  order: LibraryOrder,
): readonly WorkflowHead[] {
  const wanted = fold(sought);
  const found = heads.filter(({ name }) => fold(name).includes(wanted));
  return found.sort(order === 'name' ? byName : byLastChange);
}

/** Folds case and accents away: «resume» finds «Résumé». */
function fold(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function byName(left: WorkflowHead, right: WorkflowHead): number {
  return left.name.localeCompare(right.name, undefined, { numeric: true }) || left.id.localeCompare(right.id);
}

function byLastChange(left: WorkflowHead, right: WorkflowHead): number {
  return right.updatedAt - left.updatedAt || left.id.localeCompare(right.id);
}
