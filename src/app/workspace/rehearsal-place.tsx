import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { makeThingMaker } from '../../features/editor/inspector/thing-maker';
import { selectSteps } from '../../features/editor/session/selection';
import { type EarlierRuns, makeEarlierRuns } from '../../features/rehearsal/earlier/earlier-runs';
import { PromiseDeskProvider } from '../../features/rehearsal/promises/promise-desk';
import { RehearsalScreen } from '../../features/rehearsal/screen/rehearsal-screen';
import {
  createRehearsalSession,
  type RehearsalSession,
} from '../../features/rehearsal/session/rehearsal-session';
import type { WorkflowDocument } from '../../model/document';
import type { DocumentEdit, Edited } from '../../model/edits/edit-refusal';
import { addScenario, changeScenario } from '../../model/edits/scenario-edits';
import type { Scenario } from '../../model/scenario';
import { workflowAddress } from '../../parts/addresses';
import { type Services, useServices } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';

interface RehearsalPlaceProps {
  readonly workflow: OpenWorkflow;
  readonly isReadOnly: boolean;
  /** Counts how often somebody asked from elsewhere to play the good day. */
  readonly plays: number;
}

/** What is tried stays tried while the owner goes to the drawing and back. */
const sessions = new WeakMap<OpenWorkflow, RehearsalSession>();

const earlierRuns = new WeakMap<OpenWorkflow, EarlierRuns>();

/** How many of the wishes to play a session has met. */
const played = new WeakMap<RehearsalSession, number>();

/** The rehearsal of an open workflow: it follows the drawing, and what is worth keeping goes into it. */
export function RehearsalPlace({ workflow, isReadOnly, plays }: RehearsalPlaceProps) {
  const services = useServices();
  const { session } = workflow;
  const document = useStore(session.store, (state) => state.document);
  const rehearsal = sessionOf(workflow, services);
  const { keepDay } = services.words.workspace;

  useEffect(() => {
    rehearsal.setDocument(document);
  }, [rehearsal, document]);

  useEffect(() => {
    if ((played.get(rehearsal) ?? 0) === plays) return;
    played.set(rehearsal, plays);
    rehearsal.playGoodDay();
  }, [plays, rehearsal]);

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
    <PromiseDeskProvider value={promiseDesk}>
      <RehearsalScreen
        session={rehearsal}
        earlier={earlierOf(workflow, services)}
        onSaveScenario={
          isReadOnly
            ? undefined
            : (scenario) => {
                const kept = session.apply(keepDay, 'now', (drawn) => keepScenario(drawn, scenario));
                if (!kept.ok) services.notify({ text: services.words.library.failed.save });
              }
        }
        onDraw={(step) => {
          if (step !== null) session.select(selectSteps(step));
          services.go(workflowAddress(workflow.id));
        }}
      />
    </PromiseDeskProvider>
  );
}

/** Puts a tried day among the saved ones, in the place of the one with its id if there is one. */
function keepScenario(document: WorkflowDocument, scenario: Scenario): Edited {
  const isThere = document.scenarios.some(({ id }) => id === scenario.id);
  return isThere ? changeScenario(document, scenario.id, scenario) : addScenario(document, scenario);
}

function sessionOf(workflow: OpenWorkflow, { stepTypes, rehearsalClient }: Services): RehearsalSession {
  const known = sessions.get(workflow);
  if (known !== undefined) return known;
  const { document } = workflow.session.state();
  const rehearsal = createRehearsalSession({ document, catalog: stepTypes, client: rehearsalClient });
  sessions.set(workflow, rehearsal);
  return rehearsal;
}

function earlierOf(workflow: OpenWorkflow, { runs, ids, clock }: Services): EarlierRuns {
  const known = earlierRuns.get(workflow);
  if (known !== undefined) return known;
  const earlier = makeEarlierRuns({ workflow: workflow.id, runs, ids, clock });
  earlierRuns.set(workflow, earlier);
  return earlier;
}
