// A list of pictures must not be felt by somebody who scrolls or presses: they are made one after the other, each when
// the page has nothing else to do, and none before the page is on the screen.

/** Is the turn of the last who waits. */
let last: Promise<void> = Promise.resolve();

/** Nobody waits longer than this for a page that is never idle, ms. */
const PATIENCE_MS = 400;

/** Waits until the page is idle and everybody who asked before had their turn. */
export function idleTurn(): Promise<void> {
  last = last.then(idle);
  return last;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else setTimeout(resolve, 0);
  });
}
