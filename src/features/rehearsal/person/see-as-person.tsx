import { lazy, Suspense, useState } from 'react';
import { peopleAsked } from '../../../projections/request';
import type { Visit } from '../../../projections/visit';
import { Button } from '../../../ui/button';
import type { RehearsalView } from '../screen/rehearsal-view';

const AsPerson = lazy(async () => ({ default: (await import('./as-person')).AsPerson }));

interface SeeAsPersonProps {
  view: RehearsalView;
  visit: Visit;
}

/** Offers to look at a question as each of the people who are asked. */
export function SeeAsPerson({ view, visit }: SeeAsPersonProps) {
  const { session, state, words, context } = view;
  const [person, setPerson] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const people = state.kept === null ? peopleAsked(state.document, visit) : [];
  if (people.length === 0) return null;
  return (
    <div>
      <dt className="sr-only">{words.asPerson.title(context.format.all(people.map(context.personName)))}</dt>
      {people.map((one) => (
        <dd key={one}>
          <Button
            look="link"
            onClick={() => {
              session.pause();
              setPerson(one);
              setOpen(true);
            }}
          >
            {words.asPerson.open(context.personName(one))}
          </Button>
        </dd>
      ))}
      {person !== null && (
        <Suspense fallback={null}>
          <AsPerson view={view} visit={visit} person={person} open={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
