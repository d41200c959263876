import type { WorkflowDocument } from '../../model/document';
import type { Services } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { rehearsalOf } from './rehearsal-sessions';
import { showLost } from './show-lost';
import { beginRepair, type Repaired } from './tell-repair';

/** Says what came of one repair of a drawing that is not being rehearsed. */
export async function tellDrawnRepair(
  workflow: OpenWorkflow,
  { before, mended }: { readonly before: WorkflowDocument } & Pick<Repaired, 'mended'>,
  services: Services,
): Promise<void> {
  const language = await services.loadLanguage();
  const rehearsal = rehearsalOf(workflow, services);
  rehearsal.setDocument(before);
  if (!rehearsal.state().isOpen) rehearsal.open();
  const onShow = showLost(workflow, services);
  const tell = beginRepair(workflow.session, before, { rehearsal, onShow }, { ...services, language });
  await tell({ count: 1, left: 0, mended });
}
