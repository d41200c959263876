import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { WorkflowDocument } from '../../../model/document';
import { useServices } from '../../../parts/services';
import type { FailureMap } from '../../../paths/failure-map';
import { countUncaughtHelp, countWays } from '../../../paths/way-counts';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { useEditor, useEditorState } from '../editor-tools';

/** Nothing is doubtful in the drawing; what can still go wrong in it is said once it is worked out. */
export function AllWell() {
  const { showWays } = useEditor();
  const map = useFailureMap(useEditorState(({ document }) => document));
  const count = map === null ? null : countWays(map);
  const isOpen = count !== null && count['not-caught'] > 0;
  return (
    <EmptyState
      icon={CircleCheck}
      title="The drawing is complete"
      action={isOpen ? <Button onClick={showWays}>Show</Button> : undefined}
    >
      {isOpen
        ? sayOpen(count['not-caught'], count.all)
        : map?.complete === true && map.ways.length > 0
          ? sayCaught(countUncaughtHelp(map))
          : 'It can be rehearsed. What it does on a bad day shows there.'}
    </EmptyState>
  );
}

function sayOpen(notCaught: number, all: number): string {
  const ways = all === 1 ? '1 way' : `${String(all)} ways`;
  return `${String(notCaught)} of ${ways} to go wrong ${notCaught === 1 ? 'is' : 'are'} not caught.`;
}

function sayCaught(uncaughtHelp: number): string {
  return uncaughtHelp === 0
    ? 'Everything that can go wrong is caught.'
    : 'Whatever goes wrong first is caught. Where the help fails too, not everything is.';
}

/** Whoever still draws is not looked over the shoulder. */
const PAUSE_MS = 600;

/** Works out every way to go wrong, away from the page, a moment after the drawing stopped changing; null until then. */
function useFailureMap(document: WorkflowDocument): FailureMap | null {
  const { mapFailures } = useServices();
  const [found, setFound] = useState<{ document: WorkflowDocument; map: FailureMap } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const later = setTimeout(() => {
      void mapFailures(document, { signal: leaving.signal }).then((answer) => {
        if (answer.is === 'found' && !leaving.signal.aborted) setFound({ document, map: answer.found });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
      leaving.abort();
    };
  }, [document, mapFailures]);
  return found?.document === document ? found.map : null;
}
