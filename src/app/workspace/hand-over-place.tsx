import { use } from 'react';
import { useStore } from 'zustand';
import { selectSteps } from '../../features/editor/session/selection';
import { HandOverScreen } from '../../features/hand-over/hand-over-screen';
import { ReadinessCard } from '../../features/hand-over/readiness-card';
import { changeDocument } from '../../model/edits/change-document';
import { workflowAddress } from '../../parts/addresses';
import { useServices } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';
import { useReadiness } from './use-readiness';

interface HandOverPlaceProps {
  readonly workflow: OpenWorkflow;
  readonly isReadOnly: boolean;
  readonly onDownload: () => void;
  /** What lies over the drawing makes way for what a point leads to. */
  readonly onFindings: (isOpen: boolean) => void;
}

/** Handing over an open workflow: how ready it is, then its file. */
export function HandOverPlace({ workflow, isReadOnly, onDownload, onFindings }: HandOverPlaceProps) {
  const { session, id } = workflow;
  const services = useServices();
  const document = useStore(session.store, (state) => state.document);
  const readiness = useReadiness(workflow, document);
  const { readiness: words } = use(services.loadLanguage());
  return (
    <HandOverScreen
      document={document}
      onDownload={onDownload}
      onName={
        isReadOnly
          ? null
          : (name) =>
              session.apply(services.words.workspace.name.hint, 'now', (drawn) =>
                changeDocument(drawn, { name }),
              )
      }
    >
      <ReadinessCard
        words={words}
        readiness={readiness}
        addressOf={(place) => workflowAddress(id, place === 'draw' ? 'draw' : 'rehearse')}
        onGo={({ place, steps }) => {
          // What is no step's (a role that nobody is in) is seen to in the settings of the workflow.
          session.select(selectSteps(...steps));
          onFindings(false);
          if (place === 'draw') return;
          badDayOf(workflow, services).close();
          rehearsalOf(workflow, services).showPart(place);
        }}
      />
    </HandOverScreen>
  );
}
