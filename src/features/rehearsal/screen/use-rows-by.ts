import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RowsBy } from '../../../parts/timeline/timeline-board';

/** Whose rows the owner looked at last; the same for every rehearsal until the page is closed. */
const lastRowsBy = createStore<{ readonly rowsBy: RowsBy }>(() => ({ rowsBy: 'owner' }));

/** Remembers whether rows are owners or steps. */
export function useRowsBy(): readonly [RowsBy, (rowsBy: RowsBy) => void] {
  const rowsBy = useStore(lastRowsBy, (state) => state.rowsBy);
  return [rowsBy, (wanted) => lastRowsBy.setState({ rowsBy: wanted })];
}
