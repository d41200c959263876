import { lazy, use } from 'react';
import { useParams } from 'wouter';
import { useStore } from 'zustand';
import { selectSteps } from '../../features/editor/session/selection';
import { HandOverScreen } from '../../features/hand-over/hand-over-screen';
import { PlaybookCard } from '../../features/hand-over/playbook/playbook-card';
import { ReadinessCard } from '../../features/hand-over/readiness-card';
import type { WorkflowDocument } from '../../model/document';
import { changeDocument } from '../../model/edits/change-document';
import { PLAYBOOK, playbookAddress, workflowAddress } from '../../parts/addresses';
import { useServices } from '../../parts/services';
import type { Language } from '../../words/language';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';
import { useReadiness } from './use-readiness';

const PlaybookScreen = lazy(async () => ({
  default: (await import('../../features/hand-over/playbook/playbook-screen')).PlaybookScreen,
}));

interface HandOverPlaceProps {
  readonly workflow: OpenWorkflow;
  readonly isReadOnly: boolean;
  readonly onDownload: () => void;
  /** What lies over the drawing makes way for what a point leads to. */
  readonly onFindings: (isOpen: boolean) => void;
}

/** Handing over an open workflow: its file and how ready it is; or the workflow written out. */
export function HandOverPlace(props: HandOverPlaceProps) {
  const { session, id } = props.workflow;
  const { part } = useParams<{ readonly part?: string }>();
  const language = use(useServices().loadLanguage());
  const document = useStore(session.store, (state) => state.document);
  return part === PLAYBOOK ? (
    <PlaybookScreen document={document} language={language} back={workflowAddress(id, 'hand-over')} />
  ) : (
    <HandOver {...props} document={document} language={language} />
  );
}

interface HandOverProps extends HandOverPlaceProps {
  readonly document: WorkflowDocument;
  readonly language: Language;
}

function HandOver({ workflow, document, language, isReadOnly, onDownload, onFindings }: HandOverProps) {
  const { session, id } = workflow;
  const services = useServices();
  const readiness = useReadiness(workflow, document);
  return (
    <HandOverScreen
      document={document}
      onDownload={onDownload}
      beside={<PlaybookCard words={language.playbook} address={playbookAddress(id)} />}
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
        words={language.readiness}
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
