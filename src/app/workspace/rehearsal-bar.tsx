import { RehearsalActions } from '../../features/rehearsal/screen/rehearsal-actions';
import { RunServicesProvider } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';
import { useLoadedRunServices } from './use-loaded-run-services';

/** What stands in the bar of an open workflow while it is rehearsed. */
export function RehearsalBar({ workflow }: { readonly workflow: OpenWorkflow }) {
  const services = useLoadedRunServices();
  return (
    <RunServicesProvider services={services}>
      <RehearsalActions session={rehearsalOf(workflow, services)} badDay={badDayOf(workflow, services)} />
    </RunServicesProvider>
  );
}
