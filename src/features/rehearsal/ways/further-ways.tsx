import { useState } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { Button } from '../../../ui/button';
import { WayParts } from './way-parts';
import type { WaysDesk } from './ways-desk';

interface FurtherWaysProps {
  desk: WaysDesk;
  ways: readonly WayToGoWrong[];
}

/** What only trouble leads to: not counted with the others, and there when somebody asks for it. */
export function FurtherWays({ desk, ways }: FurtherWaysProps) {
  const { words } = desk;
  const [isShown, setIsShown] = useState(false);
  const further = ways.filter(({ troubles }) => troubles > 0);
  if (further.length === 0) return null;
  return (
    <section aria-label={words.further.title} className="-mx-5 border-t border-line px-5 py-3">
      <h4 className="flex items-center justify-between gap-2 text-label font-semibold text-ink-2">
        {words.further.title}
        <Button
          look="link"
          aria-expanded={isShown}
          className="text-label!"
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? words.fewer : words.more(further.length)}
        </Button>
      </h4>
      <p className="mt-0.5 text-second text-pretty text-ink-3">{words.further.text}</p>
      {isShown && (
        <div className="mt-2">
          <WayParts desk={desk} ways={further} atFirst={further.length} />
        </div>
      )}
    </section>
  );
}
