import { lazy, Suspense, useState } from 'react';
import { peopleAsked } from '../../../projections/request';
import { isOpen as isOpenVisit, type Visit } from '../../../projections/visit';
import { Button } from '../../../ui/button';
import type { RehearsalView } from '../screen/rehearsal-view';

const AsPerson = lazy(async () => ({ default: (await import('./as-person')).AsPerson }));

interface SeeAsPersonProps {
  view: RehearsalView;
  visit: Visit;
  /** It stands out as long as the question is open, and is not there afterwards: only what it has opened stays. */
  asOffer?: boolean;
}

/** Offers to look at a question as each of the people who are asked. */
export function SeeAsPerson({ view, visit, asOffer = false }: SeeAsPersonProps) {
  const { session, state, words, context } = view;
  const [person, setPerson] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const people = state.kept === null ? peopleAsked(state.document, visit) : [];
  if (people.length === 0) return null;
  const isAsked = isOpenVisit(visit.state);
  const say = isAsked ? words.asPerson.answer : words.asPerson.open;
  const offered = asOffer && !isAsked ? [] : people;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1.5 empty:hidden">
      {offered.map((one) => (
        <Button
          key={one}
          look={asOffer ? 'outlined' : 'link'}
          onClick={() => {
            session.pause();
            setPerson(one);
            setOpen(true);
          }}
        >
          {say(context.personName(one))}
        </Button>
      ))}
      {person !== null && (
        <Suspense fallback={null}>
          <AsPerson view={view} visit={visit} person={person} open={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
