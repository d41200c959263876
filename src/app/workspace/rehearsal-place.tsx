import { useEffect, useMemo } from 'react';
import { useParams } from 'wouter';
import { useStore } from 'zustand';
import { makeThingMaker } from '../../features/editor/inspector/thing-maker';
import { selectSteps } from '../../features/editor/session/selection';
import type { DaysDoor } from '../../features/rehearsal/days/days-door';
import { PromiseDeskProvider } from '../../features/rehearsal/promises/promise-desk';
import { RehearsalScreen } from '../../features/rehearsal/screen/rehearsal-screen';
import type { RehearsalSession } from '../../features/rehearsal/session/rehearsal-session';
import type { Lost } from '../../features/rehearsal/ways/remember-kept';
import type { WorkflowDocument } from '../../model/document';
import type { DocumentEdit, Edited } from '../../model/edits/edit-refusal';
import {
  addScenario,
  changeScenario,
  moveScenario,
  removeScenario,
  replaceScenario,
} from '../../model/edits/scenario-edits';
import type { Scenario } from '../../model/scenario';
import { workflowAddress } from '../../parts/addresses';
import type { DaysSetting } from '../../parts/days-shown/use-days-shown';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import { readLapse } from '../../parts/lapse-address';
import { type RunServices, RunServicesProvider } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, earlierOf, rehearsalOf } from './rehearsal-sessions';
import { useLoadedRunServices } from './use-loaded-run-services';

interface RehearsalPlaceProps {
  readonly workflow: OpenWorkflow;
  readonly isReadOnly: boolean;
  readonly onKeys: () => void;
  readonly findings: readonly SpokenFinding[];
  readonly daysSetting: DaysSetting;
  /** Counts how often somebody asked from elsewhere to play the good day. */
  readonly plays: number;
}

/** How many of the wishes to play a session has met. */
const played = new WeakMap<RehearsalSession, number>();

/**
 * The rehearsal of an open workflow: it follows the drawing, and what is worth keeping goes into it. The step that is
 * chosen here is chosen in the drawing; the one that is chosen there is marked here, and what was looked at stays.
 */
export function RehearsalPlace({
  workflow,
  isReadOnly,
  onKeys,
  findings,
  daysSetting,
  plays,
}: RehearsalPlaceProps) {
  const services = useLoadedRunServices();
  const { session } = workflow;
  const document = useStore(session.store, (state) => state.document);
  const rehearsal = rehearsalOf(workflow, services);
  const badDay = badDayOf(workflow, services);
  const { keepDay } = services.words.workspace;
  const { part: day } = useParams<{ readonly part?: string }>();
  const lapse = useMemo(() => (day === undefined ? null : readLapse(day)), [day]);

  useEffect(() => {
    rehearsal.setDocument(document);
    badDay.setDocument(document);
  }, [rehearsal, badDay, document]);

  useEffect(() => {
    if ((played.get(rehearsal) ?? 0) === plays) {
      const { steps } = session.state().selection;
      const [only] = steps;
      if (only !== undefined && steps.length === 1) rehearsal.mark(only);
      return;
    }
    played.set(rehearsal, plays);
    rehearsal.playGoodDay();
  }, [plays, rehearsal, session]);

  useEffect(
    () =>
      rehearsal.store.subscribe(({ step }, before) => {
        if (step !== null && step !== before.step) session.select(selectSteps(step));
      }),
    [rehearsal, session],
  );

  const repairs = useMemo(
    () => ({
      findings: findings.flatMap(({ finding }) => finding ?? []),
      fetch: async () => {
        const onShow = ({ days: [day] }: Lost) => {
          badDay.close();
          if (day !== undefined) rehearsal.showScenario(day);
          rehearsal.showPart('scenarios');
        };
        return (await import('./repair-kit')).makeRepairKit(
          workflow.session,
          { rehearsal, onShow },
          services,
        );
      },
    }),
    [workflow, services, findings, rehearsal, badDay],
  );
  const days = useMemo(() => daysDoor(workflow, services), [workflow, services]);

  const promiseDesk = useMemo(
    () =>
      isReadOnly
        ? null
        : {
            apply: (label: string, edit: DocumentEdit) => session.apply(label, 'now', edit).ok,
            undo: session.undo,
            maker: makeThingMaker({ session, document }, () => undefined),
          },
    [isReadOnly, session, document],
  );

  return (
    <RunServicesProvider services={services}>
      <PromiseDeskProvider value={promiseDesk}>
        <RehearsalScreen
          repairs={isReadOnly ? undefined : repairs}
          lapse={lapse}
          session={rehearsal}
          onKeys={onKeys}
          earlier={earlierOf(workflow, services)}
          daysSetting={daysSetting}
          badDay={badDay}
          onSaveScenario={
            isReadOnly
              ? undefined
              : (scenario) => {
                  const kept = session.apply(keepDay, 'now', (drawn) => keepScenario(drawn, scenario));
                  if (!kept.ok) services.notify({ text: services.words.library.failed.save });
                }
          }
          days={isReadOnly ? undefined : days}
          onDraw={(step) => {
            if (step !== null) session.select(selectSteps(step));
            services.go(workflowAddress(workflow.id));
          }}
        />
      </PromiseDeskProvider>
    </RunServicesProvider>
  );
}

/** Writes saved days into the drawing that is open, each change as one entry of its history. */
function daysDoor({ session }: OpenWorkflow, { language, notify }: RunServices): DaysDoor {
  const { days: words } = language.rehearsal;
  const apply = (what: keyof typeof words.history, merge: string | null, edit: DocumentEdit): boolean => {
    const done = session.apply(words.history[what], merge === null ? 'now' : { merge }, edit);
    if (!done.ok) notify({ text: words.failed });
    return done.ok;
  };
  return {
    add: (added) =>
      apply('add', null, (drawn) =>
        added.reduce<Edited>((so, day) => (so.ok ? addScenario(so.value, day) : so), {
          ok: true,
          value: drawn,
        }),
      ),
    change: (id, merge, change) =>
      void apply('change', merge, (drawn) => {
        const day = drawn.scenarios.find((saved) => saved.id === id);
        return day === undefined
          ? changeScenario(drawn, id, {})
          : replaceScenario(drawn, { ...change(day), id });
      }),
    remove: (id) => void apply('remove', null, (drawn) => removeScenario(drawn, id)),
    putBack: (day, place) => void apply('add', null, (drawn) => addScenario(drawn, day, place)),
    move: (id, by) => void apply('move', null, (drawn) => moveScenario(drawn, id, by)),
  };
}

/** Puts a tried day among the saved ones, in the place of the one with its id if there is one. */
function keepScenario(document: WorkflowDocument, scenario: Scenario): Edited {
  const isThere = document.scenarios.some(({ id }) => id === scenario.id);
  return isThere ? changeScenario(document, scenario.id, scenario) : addScenario(document, scenario);
}
