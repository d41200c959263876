import type { Lost } from '../../features/rehearsal/ways/judge-kept';
import { workflowAddress } from '../../parts/addresses';
import type { Services } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';

/** Makes what leads to the saved days of an open workflow, the first of those that a repair broke on the screen. */
export function showLost(workflow: OpenWorkflow, services: Services): (lost: Lost) => void {
  return ({ days: [day] }) => {
    const rehearsal = rehearsalOf(workflow, services);
    badDayOf(workflow, services).close();
    rehearsal.setDocument(workflow.session.state().document);
    if (day !== undefined) rehearsal.showScenario(day);
    rehearsal.showPart('scenarios');
    services.go(workflowAddress(workflow.id, 'rehearse'));
  };
}
