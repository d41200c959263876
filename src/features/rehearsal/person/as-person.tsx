import { Drama } from 'lucide-react';
import { RequestCard } from '../../../parts/request/request-card';
import { requestOf } from '../../../projections/request';
import type { Visit } from '../../../projections/visit';
import { Dialog } from '../../../ui/dialog';
import { Sheet } from '../../../ui/sheet';
import { useScreenSize } from '../../../ui/use-screen-size';
import type { RehearsalView } from '../screen/rehearsal-view';

interface AsPersonProps {
  view: RehearsalView;
  visit: Visit;
  person: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A question as one person sees it on a phone. What is pressed happens in the rehearsal. */
export function AsPerson({ view, visit, person, open, onOpenChange }: AsPersonProps) {
  const { session, state, services, words, context, point, replay, isOld } = view;
  const size = useScreenSize();
  const { document, seq } = state;
  const step = document.steps.find(({ id }) => id === visit.step);
  if (step === undefined || point === null || replay === null) return null;
  const request = requestOf(
    {
      document,
      catalog: session.catalog,
      journal: replay.rehearsal.journal.slice(0, seq),
      visit,
      fields: point.moment.fields,
    },
    person,
  );
  if (request === null) return null;
  const Frame = size === 'phone' ? Sheet : Dialog;
  const isOver = request.standing.is === 'decided' || request.standing.is === 'over';
  return (
    <Frame
      open={open}
      onOpenChange={onOpenChange}
      title={words.asPerson.title(context.personName(person))}
      {...(size === 'phone' ? {} : { size: 'small' as const })}
    >
      <div className={size === 'phone' ? 'min-h-[76dvh]' : undefined}>
        <p className="mb-3 flex items-center gap-2 rounded-[10px] bg-accent px-3 py-1.5 text-second text-on-accent forced-color-adjust-none">
          <Drama aria-hidden size={16} strokeWidth={1.9} className="shrink-0" />
          <span>
            <b>{words.ribbon.title}.</b> {words.ribbon.text}
          </span>
        </p>
        <RequestCard
          key={person}
          request={request}
          context={context}
          workflow={document.name}
          currency={document.settings.currency}
          picture={services.faces.find(step.type)?.picture(step)}
          isBusy={isOld}
          onAnswer={(answer) =>
            session.press({ seq, step: step.id, activation: request.activation, by: person, ...answer })
          }
        />
        {isOver && <p className="mt-3 text-second text-pretty text-ink-2">{words.asPerson.again}</p>}
      </div>
    </Frame>
  );
}
