import { compile } from '../../engine/compile/compile';
import type { MapInput } from '../../paths/failure-map';
import { stepTypes } from '../../steps/step-types';
import type { ExploreMessage, ExploreRequest, Findable } from './explore-messages';

// A browser's words for a worker are not among those for a page, which the compiler knows here.
const page = self as unknown as {
  onmessage: ((event: MessageEvent<ExploreRequest>) => void) | null;
  readonly postMessage: (message: ExploreMessage) => void;
};

type Find = (input: MapInput, goOn: (states: number) => boolean) => Findable[keyof Findable];

/** What finds something, fetched when it is first wanted. */
const finders: Readonly<Record<keyof Findable, () => Promise<Find>>> = {
  paths: async () => {
    const { explorePaths } = await import('../../paths/explore-paths');
    return (input, goOn) => explorePaths(input, { goOn });
  },
  ways: async () => {
    const { playFailureMap } = await import('../../rehearsal/played-map');
    return (input, goOn) => playFailureMap(input, { goOn });
  },
};

async function answer({ find, document }: ExploreRequest): Promise<void> {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) {
    page.postMessage({ is: 'refused', errors: compiled.error });
    return;
  }
  const goOn = (states: number) => {
    page.postMessage({ is: 'progress', states });
    return true;
  };
  const input = { document, graph: compiled.value, catalog: stepTypes };
  const finder = await finders[find]();
  page.postMessage({ is: 'found', found: finder(input, goOn) });
}

page.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    // The page hears only of what is thrown in a turn of its own.
    setTimeout(() => {
      throw error;
    });
  });
};
