import { Outline } from './outline';
import { OutlineBar } from './outline-bar';

/** The outline with its bar. */
export function OutlineView() {
  return (
    <>
      <Outline />
      <OutlineBar />
    </>
  );
}
