import { ArrowLeft, DatabaseZap, FileWarning, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { libraryAddress, relianceAddress } from '../../parts/addresses';
import { useRunServices } from '../../parts/services';
import type { SharedReliance } from '../../rehearsal/blast-radius';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { Logo } from '../../ui/logo';
import { ProgressBar } from '../../ui/progress-bar';
import { Skeleton } from '../../ui/skeleton';
import { useScreenSize } from '../../ui/use-screen-size';
import { sayCoded } from '../../words/coded-words';
import { RelianceList } from './reliance-list';
import { RelianceView } from './reliance-view';
import { type Blast, useBlast } from './use-blast';

/** Is the one thing that an address names. */
export interface AskedReliance {
  readonly kind: string;
  readonly key: string;
}

interface RelianceScreenProps {
  readonly menu: ReactNode;
  readonly asked: AskedReliance | null;
}

/** What all workflows of this device rely on, and what stops in them when it is gone. */
export function RelianceScreen({ menu, asked }: RelianceScreenProps) {
  const { words, language } = useRunServices();
  const { reliance: says } = language;
  const blast = useBlast();
  const isPhone = useScreenSize() === 'phone';
  // On a phone one thing has the whole screen; the way back leads to the list, and from there to the workflows.
  const isAlone = isPhone && asked !== null;
  return (
    <div className="flex min-h-full flex-col">
      <header className="sticky top-0 z-5 flex h-13 items-center gap-2 border-b border-line bg-panel pr-3 pl-4 tablet:px-6">
        <a href={libraryAddress} className="reach -mx-1 flex rounded-tile px-1 py-1">
          <Logo name={words.shell.program} />
        </a>
        <div className="ml-auto flex items-center gap-2">{menu}</div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-280 flex-1 px-4 pt-4 pb-16 outline-none tablet:px-6 tablet:pt-6"
      >
        <ButtonLink
          look="quiet"
          size="small"
          icon={ArrowLeft}
          href={isAlone ? relianceAddress() : libraryAddress}
          className="-ml-2.5"
        >
          {isAlone ? says.back : words.shell.back}
        </ButtonLink>
        <h1 className={isAlone ? 'sr-only' : 'mt-2 text-page text-balance'}>{says.title}</h1>
        {!isAlone && <p className="mt-1 text-body text-ink-2">{says.lead}</p>}
        {blast.is === 'reading' && <Skeleton label={says.reading} lines={4} className="mt-8 max-w-80" />}
        {blast.is === 'trouble' && <Trouble blast={blast} />}
        {blast.is === 'there' && <Found blast={blast} asked={asked} isPhone={isPhone} />}
      </main>
    </div>
  );
}

function Trouble({ blast }: { readonly blast: Extract<Blast, { is: 'trouble' }> }) {
  const { words } = useRunServices();
  const { storage } = words.shell;
  return (
    <Banner
      tone="attention"
      icon={DatabaseZap}
      title={storage.title}
      role="alert"
      className="mt-6 max-w-160"
      actions={<Button onClick={blast.again}>{storage.retry}</Button>}
    >
      {sayCoded(words.storageTroubles, blast.trouble)}
    </Banner>
  );
}

interface FoundProps {
  readonly blast: Extract<Blast, { is: 'there' }>;
  readonly asked: AskedReliance | null;
  /** There is no room beside the list. */
  readonly isPhone: boolean;
}

function Found({ blast, asked, isPhone }: FoundProps) {
  const { language } = useRunServices();
  const { reliance: says } = language;
  const { shared } = blast;
  // Where there is room beside the list, something stands there before anybody chose.
  const [first] = isPhone ? [] : shared;
  const chosen =
    asked === null ? first : shared.find(({ kind, key }) => kind === asked.kind && key === asked.key);
  const empty = blast.all === 0 ? says.noWorkflow : says.nothing;
  return (
    <>
      <Unread blast={blast} />
      {shared.length === 0 ? (
        <EmptyState icon={Unplug} title={empty.title}>
          {empty.text}
        </EmptyState>
      ) : (
        <div className="mt-6 grid items-start gap-x-10 gap-y-6 tablet:grid-cols-[304px_minmax(0,1fr)]">
          {(!isPhone || asked === null) && (
            <div>
              <Working blast={blast} />
              <RelianceList shared={shared} chosen={chosen ?? null} />
            </div>
          )}
          {(!isPhone || asked !== null) && (
            <Chosen blast={blast} chosen={chosen} takesFocus={asked !== null} />
          )}
        </div>
      )}
    </>
  );
}

interface ChosenProps {
  readonly blast: Extract<Blast, { is: 'there' }>;
  readonly chosen: SharedReliance | undefined;
  readonly takesFocus: boolean;
}

function Chosen({ blast, chosen, takesFocus }: ChosenProps) {
  const { language } = useRunServices();
  const { missing } = language.reliance;
  if (chosen === undefined) {
    return (
      <EmptyState icon={Unplug} title={missing.title}>
        {missing.text}
      </EmptyState>
    );
  }
  return (
    <div>
      <RelianceView
        key={`${chosen.kind} ${chosen.key}`}
        shared={chosen}
        blast={blast}
        takesFocus={takesFocus}
      />
    </div>
  );
}

/** Says which workflows are left out; the others are there all the same. */
function Unread({ blast }: { readonly blast: Extract<Blast, { is: 'there' }> }) {
  const { language } = useRunServices();
  if (blast.unreadable.length === 0) return null;
  const format = language.makeFormat({ timeZone: 'UTC', currency: 'USD' });
  return (
    <Banner
      tone="waiting"
      icon={FileWarning}
      title={language.reliance.unreadable(format.all(blast.unreadable))}
      className="mt-4 max-w-160"
    />
  );
}

function Working({ blast: { done, all, stop } }: { readonly blast: Extract<Blast, { is: 'there' }> }) {
  const { language } = useRunServices();
  const { reliance: says } = language;
  if (done >= all) return null;
  return (
    <div className="mb-5 grid appear-late justify-items-start gap-2">
      <ProgressBar
        label={says.working}
        value={done}
        max={all}
        valueText={says.soFar(done, all)}
        className="w-full"
      />
      <Button size="small" onClick={stop}>
        {says.halt}
      </Button>
    </div>
  );
}
