import { workflowAddress } from '../../parts/addresses';
import type { Services } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';

/** Leads to the ways in which an open workflow can go wrong; what was looked at there before makes way. */
export function showWays(workflow: OpenWorkflow, services: Services): void {
  badDayOf(workflow, services).close();
  rehearsalOf(workflow, services).showPart('ways');
  services.go(workflowAddress(workflow.id, 'rehearse'));
}
