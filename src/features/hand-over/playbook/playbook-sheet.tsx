import { ArrowRight } from 'lucide-react';
import { useServices } from '../../../parts/services';
import { cx } from '../../../ui/class-names';
import { Tile } from '../../../ui/tile';
import type { Playbook, PlaybookPart, PlaybookStep } from '../../../words/playbook';
import type { SentenceContext } from '../../../words/sentence-context';

interface PlaybookSheetProps {
  playbook: Playbook;
  context: SentenceContext;
}

/** A workflow written out, as it is read and as it is printed. */
export function PlaybookSheet({ playbook, context }: PlaybookSheetProps) {
  const { playbook: say } = context.language;
  const { title, about, takesPart, parts, promises } = playbook;
  return (
    <>
      <h2 className="text-page text-balance wrap-anywhere">{title}</h2>
      {about.trim() !== '' && (
        <p className="mt-2 max-w-150 text-sentence text-pretty whitespace-pre-line text-ink-2">{about}</p>
      )}
      {takesPart.length > 0 && (
        <section aria-labelledby="takes-part" className="mt-8 break-inside-avoid">
          <h3 id="takes-part" className="text-section">
            {say.takesPart}
          </h3>
          <dl className="mt-2 grid">
            {takesPart.map(({ id, name, people, numbers }) => (
              <div
                key={id}
                className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2 text-body first:border-t-0"
              >
                <dt className="font-label">
                  {name}
                  {people !== '' && <span className="font-normal text-ink-2"> ({people})</span>}
                </dt>
                <dd className="text-ink-2">{say.steps(numbers, context)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {parts.map((part) => (
        <Part key={part.is} part={part} context={context} />
      ))}
      {promises.length > 0 && (
        <section aria-labelledby="always" className="mt-9 break-inside-avoid">
          <h3 id="always" className="text-section">
            {say.promises}
          </h3>
          <ul className="mt-2 grid list-disc gap-1 pl-4.5 text-body text-pretty">
            {promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Part({ part: { is, steps }, context }: { part: PlaybookPart; context: SentenceContext }) {
  const isCounted = steps.some(({ number }) => number !== null);
  return (
    <section aria-labelledby={`part-${is}`} className="mt-9">
      <h3 id={`part-${is}`} className={cx('text-section', is === 'trouble' && 'text-wrong')}>
        {context.language.playbook.part[is]}
      </h3>
      <ol className="mt-1">
        {steps.map((step) => (
          <Step key={step.id} step={step} context={context} isCounted={isCounted} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  step: PlaybookStep;
  context: SentenceContext;
  /** Numbers stand before the steps around it. */
  isCounted: boolean;
}

function Step({ step, context, isCounted }: StepProps) {
  const { faces } = useServices();
  const { playbook: say } = context.language;
  const { id, number, name, doer, inside, text, note, ways } = step;
  const drawn = context.step(id);
  const picture = drawn === undefined ? undefined : faces.find(drawn.type)?.picture(drawn);
  const whose = [doer, inside === null ? null : say.inside(inside)].flatMap((one) => one ?? []);
  return (
    <li
      className={cx(
        'break-inside-avoid border-t border-line py-4 first:border-t-0',
        isCounted && 'grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3',
      )}
    >
      {isCounted && (
        <span className="pt-0.5 text-right text-body font-label text-ink-3 tabular-nums">{number}</span>
      )}
      <div>
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {picture !== undefined && <Tile tone={picture.tone} icon={picture.icon} />}
          <h4 className="text-title wrap-anywhere">{name}</h4>
          {whose.length > 0 && <span className="text-second text-ink-2">{whose.join(', ')}</span>}
        </div>
        <p className="mt-1.5 text-body text-pretty">{text}</p>
        {note.trim() !== '' && (
          <p className="mt-1.5 border-l-2 border-line pl-3 text-body text-pretty whitespace-pre-line text-ink-2 italic">
            {note}
          </p>
        )}
        {ways.length > 0 && (
          <ul className="mt-1.5 grid gap-0.5 text-body">
            {ways.map((way) => (
              <li key={way} className="flex items-start gap-1.5">
                <ArrowRight aria-hidden size={14} strokeWidth={2} className="mt-0.75 shrink-0 text-ink-3" />
                <span className="text-pretty">{way}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
