// The parts come one by one: together they are more than anybody should wait for in one piece.
import type { MapInput } from '../../paths/failure-map';
import type { ExploreMessage, ExploreRequest, Findable } from './explore-messages';

// A browser's words for a worker are not among those for a page, which the compiler knows here.
const page = self as unknown as {
  onmessage: ((event: MessageEvent<ExploreRequest>) => void) | null;
  readonly postMessage: (message: ExploreMessage) => void;
};

type Find = (input: MapInput, goOn: (states: number) => boolean) => Findable[keyof Findable];

const fetchFinder: Readonly<Record<keyof Findable, () => Promise<Find>>> = {
  paths: async () => {
    const { explorePaths } = await import('../../paths/explore-paths');
    return (input, goOn) => explorePaths(input, { goOn });
  },
  ways: async () => {
    const { playFailureMap } = await import('../../rehearsal/played-map');
    return (input, goOn) => playFailureMap(input, { goOn });
  },
  pairs: async () => {
    const { playPairs } = await import('../../rehearsal/played-map');
    return (input, goOn) => playPairs(input, { goOn });
  },
  stops: async () => (await import('../../rehearsal/stopped-steps')).findStops,
};

async function findOut({ find, document }: ExploreRequest): Promise<ExploreMessage> {
  const [{ compile }, { stepTypes }, finder] = await Promise.all([
    import('../../engine/compile/compile'),
    import('../../steps/step-types'),
    fetchFinder[find](),
  ]);
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) return { is: 'refused', errors: compiled.error };
  const goOn = (states: number) => {
    page.postMessage({ is: 'progress', states });
    return true;
  };
  return { is: 'found', found: finder({ document, graph: compiled.value, catalog: stepTypes }, goOn) };
}

page.onmessage = ({ data }) => {
  findOut(data).then(page.postMessage.bind(page), (reason: unknown) =>
    page.postMessage({
      is: 'broken',
      message: reason instanceof Error ? reason.message : String(reason),
    }),
  );
};
