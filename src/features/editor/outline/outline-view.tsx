import { Outline } from './outline';
import { OutlineBar } from './outline-bar';

/** The outline, with what one does next below it where the workflow may be changed. */
export function OutlineView({ isReadOnly }: { isReadOnly: boolean }) {
  return (
    <div className="flex h-full flex-col bg-ground max-tablet:pt-15">
      <Outline className="min-h-0 flex-1" />
      {!isReadOnly && <OutlineBar />}
    </div>
  );
}
