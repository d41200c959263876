// The ways to go wrong as a list that can be read: what goes wrong at a step in several manners and ends alike is one row.
import { groupBy } from '../../../kernel/group-by';
import type { WayToGoWrong } from '../../../paths/failure-map';
import type { Fault } from '../../../paths/fault';
import type { SentenceContext } from '../../../words/sentence-context';

/** Is one row: its first way stands for the others, which end in the same words. */
export interface WayRow {
  readonly key: string;
  readonly way: WayToGoWrong;
  readonly others: readonly WayToGoWrong[];
}

/** Puts ways into rows, in the order in which their steps come; `apartBy` tells apart what is not one row. */
export function rowsOf(
  ways: readonly WayToGoWrong[],
  context: SentenceContext,
  apartBy: (way: WayToGoWrong) => string = () => '',
): readonly WayRow[] {
  const { whereItEnds } = context.language.failureMap;
  // How often it was tried tells two ways apart that end alike, and nobody who reads a list.
  const rows = groupBy(ways, (way) =>
    [apartBy(way), way.step, whereItEnds({ ...way, tries: 1 }, context)].join(' > '),
  );
  return [...rows].flatMap(([key, alike]) => {
    const [way, ...others] = [...alike].sort((left, right) => weightOf(left.fault) - weightOf(right.fault));
    return way === undefined ? [] : [{ key, way, others }];
  });
}

/** What an owner thinks of first when asked what can go wrong. */
const FIRST: readonly string[] = [
  'none',
  'unavailable',
  'no-answer',
  'no-word',
  'never-done',
  'refused',
  'leaves-by',
];

function weightOf(fault: Fault): number {
  const place = FIRST.indexOf(fault.is === 'fails' ? fault.kind : fault.is);
  return place === -1 ? FIRST.length : place;
}
