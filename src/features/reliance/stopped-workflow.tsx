import { Play, TriangleAlert } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { WorkflowDocument } from '../../model/document';
import { workflowAddress } from '../../parts/addresses';
import { lapseAddress } from '../../parts/lapse-address';
import { useRunServices } from '../../parts/services';
import { casesWithin, type RelianceUse, stoppedIn } from '../../rehearsal/blast-radius';
import type { StoppedStep } from '../../rehearsal/stopped-steps';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { ListRow } from '../../ui/list-row';
import { Skeleton } from '../../ui/skeleton';
import { Tile } from '../../ui/tile';
import { makeSentenceContext, type SentenceContext } from '../../words/sentence-context';
import { inFateOrder } from './fates';
import type { Blast } from './use-blast';

interface StoppedWorkflowProps {
  use: RelianceUse;
  forMs: number;
  blast: Extract<Blast, { is: 'there' }>;
}

/** One workflow: its steps that need what is gone, each leading into the rehearsal of just that day. */
export function StoppedWorkflow({ use, forMs, blast }: StoppedWorkflowProps) {
  const { stepWords, stepTypes, language, words: house } = useRunServices();
  const { reliance: words } = language;
  const { document } = use;
  const context = useMemo(
    () => makeSentenceContext(document, stepWords, language),
    [document, stepWords, language],
  );
  const cases = useMemo(() => casesWithin(document, stepTypes, forMs), [document, stepTypes, forMs]);
  const heading = useId();
  const stopped = stoppedIn(use, forMs);
  return (
    <section
      aria-labelledby={heading}
      className="rounded-container border border-line bg-card bg-clip-padding pt-4 pb-2 shadow-card"
    >
      <div className="px-5">
        <h3 id={heading} className="text-title">
          <a href={workflowAddress(document.id)} className="hover:underline">
            {document.name === '' ? house.shell.untitled : document.name}
          </a>
        </h3>
        {cases !== null && (
          <p className="mt-0.5 text-second text-ink-2">{words.comeIn(cases, document.settings.noun)}</p>
        )}
      </div>
      {stopped === null ? (
        <NotKnown use={use} blast={blast} />
      ) : (
        <StoppedSteps use={use} stopped={stopped} forMs={forMs} context={context} />
      )}
    </section>
  );
}

interface StoppedStepsProps {
  use: RelianceUse;
  stopped: readonly StoppedStep[];
  forMs: number;
  context: SentenceContext;
}

function StoppedSteps({ use, stopped, forMs, context }: StoppedStepsProps) {
  const { reliance: words } = context.language;
  const never = stopped.filter(({ is }) => is === 'never-met');
  return (
    <>
      <ul className="mt-1.5 empty:hidden">
        {inFateOrder(stopped)
          .filter(({ is }) => is !== 'never-met')
          .map((one) => (
            <StoppedRow key={one.step} use={use} stopped={one} forMs={forMs} context={context} />
          ))}
      </ul>
      {never.length > 0 && (
        <p className="px-5 py-2 text-second text-pretty text-ink-3">
          {words.neverMet(context.format.all(never.map(({ step }) => context.stepName(step))))}
        </p>
      )}
    </>
  );
}

interface StoppedRowProps {
  use: RelianceUse;
  stopped: StoppedStep;
  forMs: number;
  context: SentenceContext;
}

function StoppedRow({ use: { document, reliance }, stopped, forMs, context }: StoppedRowProps) {
  const { faces } = useRunServices();
  const step = context.step(stopped.step);
  const picture = step === undefined ? undefined : faces.find(step.type)?.picture(step);
  const isMet = stopped.is === 'met';
  return (
    <ListRow
      leading={picture === undefined ? undefined : <Tile tone={picture.tone} icon={picture.icon} />}
      title={context.stepName(stopped.step)}
      second={<StoppedText document={document} stopped={stopped} context={context} />}
      href={
        isMet
          ? lapseAddress(document.id, { day: stopped.day, gone: reliance.ids, forMs, fromMs: stopped.atMs })
          : undefined
      }
      trailing={isMet && <Play aria-hidden size={15} strokeWidth={2} />}
    />
  );
}

interface StoppedTextProps {
  document: WorkflowDocument;
  stopped: StoppedStep;
  context: SentenceContext;
}

function StoppedText({ document, stopped, context }: StoppedTextProps) {
  const { format, language, stepName } = context;
  const { reliance: words, failureMap } = language;
  if (stopped.is === 'start') return words.startsNothing;
  if (stopped.is !== 'met') return words.notLookedAt;
  const { effect, fate, failedTries, laterMs, ends, day } = stopped;
  const saved = document.scenarios.find(({ id }) => id === day);
  const on = (said: string) =>
    saved === undefined ? said : words.onDay(said, saved.name || language.rehearsal.untitled);
  if (effect === null) return on(words.asEver);
  const later = laterMs > 0 ? format.duration(laterMs) : null;
  const said = failureMap.lapse.effect[effect](failedTries, later);
  if (fate === 'other-way') return on(words.endsAt(said, format.all(ends.map(stepName))));
  if (fate === 'goes-on') return on(said);
  const isSaid = effect === 'needs-attention' || effect === 'stays-open';
  return <span className="text-attention">{on(isSaid ? said : words.thenStands(said))}</span>;
}

/** What stands there while, or because, nothing is known of its steps. */
function NotKnown({ use, blast }: Pick<StoppedWorkflowProps, 'use' | 'blast'>) {
  const { language } = useRunServices();
  const { reliance: words } = language;
  const { document } = use;
  const answer = blast.answers.get(document.id);
  if (answer === undefined) {
    return <Skeleton label={words.working} lines={use.reliance.steps.length} className="px-5 py-3" />;
  }
  const isRefused = answer.is === 'refused';
  return (
    <Banner
      tone="waiting"
      icon={TriangleAlert}
      title={isRefused ? words.cannotRun : words.notWorkedOut}
      className="mx-3 mt-3 mb-1"
      actions={
        isRefused ? (
          <ButtonLink size="small" href={workflowAddress(document.id)}>
            {words.draw}
          </ButtonLink>
        ) : (
          <Button size="small" onClick={blast.again}>
            {words.again}
          </Button>
        )
      }
    />
  );
}
