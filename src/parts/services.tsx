// What screens are handed instead of importing it: interfaces only. The adapters behind them are made once, where the
// program is put together, so a screen can be tested with others.
import { createContext, type ReactNode, use } from 'react';
import type { DocumentCheck } from '../checks/check-document';
import type { WorkflowDocument } from '../model/document';
import type { IdSource } from '../model/id-source';
import type { Scenario } from '../model/scenario';
import type { Paths } from '../paths/explore-paths';
import type { FailureMap } from '../paths/failure-map';
import type { PairMap } from '../paths/fault-pairs';
import type { BadDayClient } from '../rehearsal/bad-day/bad-day-worker-client';
import type { RehearsalClient } from '../rehearsal/rehearsal-worker-client';
import type { Stops } from '../rehearsal/stopped-steps';
import type { StepCatalog } from '../step-kit/step-catalog';
import type { ChangeFeed } from '../storage/change-feed';
import type { RunStore } from '../storage/run-store';
import type { WatchedWorkflowStore } from '../storage/watch-for-emptying';
import type { WriterLock } from '../storage/writer-lock';
import type { ToastNotice } from '../ui/toast';
import type { HouseWords } from '../words/house-words';
import type { CheckLanguage, DrawingLanguage, Language } from '../words/language';
import type { StepWordsCatalog } from '../words/step-words';
import type { Explore } from './drawing-explorer';
import type { StepFaces } from './step-card/step-face';
import type { StepPanels } from './step-form/step-form';

/** Tells the time. */
export interface Clock {
  /** Gives ms since 1970. */
  readonly now: () => number;
}

/** Is a file that a person gave to the program. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: number;
  /** Null where the file is larger than anything that can be opened: then it is not read at all. */
  readonly text: string | null;
}

/** Gets files from a person, and gives them some. */
export interface Files {
  /** Asks for a file; null when the person changed their mind. */
  readonly pick: () => Promise<PickedFile | null>;
  /** Reads a file that was dropped on the page. */
  readonly read: (file: File) => Promise<PickedFile>;
  /** Hands a text over as a file of that name; false when the person changed their mind. */
  readonly download: (name: string, text: string) => Promise<boolean>;
}

/** Is what a screen may use before any drawing is open: small, and there from the first moment. */
export interface HouseServices {
  /** What the screens round a drawing say. */
  readonly words: HouseWords;
  readonly workflows: WatchedWorkflowStore;
  readonly runs: RunStore;
  /** Decides which tab may write a workflow. */
  readonly writers: WriterLock;
  /** Hears of what other tabs saved; what this tab saves is told to them by `workflows` itself. */
  readonly changes: Pick<ChangeFeed, 'listen'>;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly files: Files;
  /** Goes to an address of this page (`parts/addresses`). */
  readonly go: (address: string) => void;
  /** Shows a notice that needs no answer; it stays while screens change. */
  readonly notify: (notice: ToastNotice) => void;
  /** Fetches what is needed to read a drawing and make its small picture; the second time at once. */
  readonly loadPictures: () => Promise<PictureServices>;
  /** Fetches what is needed to show or change a drawing; the second time at once. */
  readonly loadDrawing: () => Promise<DrawingServices>;
}

/** Is what it takes to read a drawing and to make its small picture: no sentence, no form. */
export interface PictureServices {
  readonly stepTypes: StepCatalog;
  readonly faces: StepFaces;
}

/** Is what a screen needs to show or change a drawing. It comes with the first screen that does. */
export interface DrawingServices extends PictureServices {
  readonly stepWords: StepWordsCatalog;
  readonly panels: StepPanels;
  readonly rehearsalClient: RehearsalClient;
  /** Plays many cases in a worker of its own. */
  readonly badDayClient: BadDayClient;
  /** Looks a drawing over, away from the page; null where a newer one took its turn, or nothing came of it. */
  readonly checkDrawing: (document: WorkflowDocument) => Promise<DocumentCheck | null>;
  /** Finds every path that a drawing allows. It may take a while: it tells how far it is, and can be stopped. */
  readonly explore: Explore<Paths>;
  /** Says scenarios in as few words as show the same, away from the page; null where it was stopped or broke down. */
  readonly plainDays: (
    document: WorkflowDocument,
    scenarios: readonly Scenario[],
    watch?: { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal },
  ) => Promise<readonly Scenario[] | null>;
  /** Finds every way in which a drawing can go wrong, in the same manner. */
  readonly mapFailures: Explore<FailureMap>;
  /** Finds the pairs of things that are caught alone and not together, in the same manner. */
  readonly mapPairs: Explore<PairMap>;
  /** Finds what stops in a drawing when something that it relies on is gone for a while, in the same manner. */
  readonly findStops: Explore<readonly Stops[]>;
  /** The sentences about a drawing. */
  readonly language: DrawingLanguage;
  /** Fetches what it takes to say what is wrong with a drawing. */
  readonly loadCheckLanguage: () => Promise<CheckLanguage>;
  /** Fetches every sentence about a drawing and its runs; the same promise until it fails. */
  readonly loadLanguage: () => Promise<Language>;
}

/** Is what the screens of an open workflow may use. */
export interface Services extends HouseServices, DrawingServices {}

/** Is what the screens of its runs may use. */
export interface RunServices extends Services {
  readonly language: Language;
}

const HouseContext = createContext<HouseServices | null>(null);
const ServicesContext = createContext<Services | null>(null);
const RunServicesContext = createContext<RunServices | null>(null);

/** Hands the first services to every screen inside. */
export function HouseProvider({ services, children }: { services: HouseServices; children: ReactNode }) {
  return <HouseContext value={services}>{children}</HouseContext>;
}

/** Hands all services to every screen inside. */
export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <HouseContext value={services}>
      <ServicesContext value={services}>{children}</ServicesContext>
    </HouseContext>
  );
}

/** Hands all services to every screen of runs inside. */
export function RunServicesProvider({ services, children }: { services: RunServices; children: ReactNode }) {
  return (
    <ServicesProvider services={services}>
      <RunServicesContext value={services}>{children}</RunServicesContext>
    </ServicesProvider>
  );
}

/** Reads the services that are there on every screen. */
export function useHouse(): HouseServices {
  const services = use(HouseContext);
  if (services === null) throw new Error('useHouse is used outside HouseProvider.');
  return services;
}

/** Reads the services of an open workflow. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices is used outside ServicesProvider.');
  return services;
}

/** Reads the services of a screen of runs. */
export function useRunServices(): RunServices {
  const services = use(RunServicesContext);
  if (services === null) throw new Error('useRunServices is used outside RunServicesProvider.');
  return services;
}
