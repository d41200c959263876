import { compile } from '../../engine/compile/compile';
import { explorePaths } from '../../paths/explore-paths';
import type { MapInput } from '../../paths/failure-map';
import { playFailureMap } from '../../rehearsal/played-map';
import { stepTypes } from '../../steps/step-types';
import type { ExploreMessage, ExploreRequest, Findable } from './explore-messages';

// A browser's words for a worker are not among those for a page, which the compiler knows here.
const page = self as unknown as {
  onmessage: ((event: MessageEvent<ExploreRequest>) => void) | null;
  readonly postMessage: (message: ExploreMessage) => void;
};

type Find = (input: MapInput, goOn: (states: number) => boolean) => Findable[keyof Findable];

const finders: Readonly<Record<keyof Findable, Find>> = {
  paths: (input, goOn) => explorePaths(input, { goOn }),
  ways: (input, goOn) => playFailureMap(input, { goOn }),
};

page.onmessage = ({ data: { find, document } }) => {
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
  page.postMessage({ is: 'found', found: finders[find](input, goOn) });
};
