import { RehearsalActions } from '../../features/rehearsal/screen/rehearsal-actions';
import { useServices } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';
import { WithRunWords } from './with-run-words';

/** What stands in the bar of an open workflow while it is rehearsed. */
export function RehearsalBar({ workflow }: { readonly workflow: OpenWorkflow }) {
  const services = useServices();
  return (
    <WithRunWords>
      <RehearsalActions session={rehearsalOf(workflow, services)} badDay={badDayOf(workflow, services)} />
    </WithRunWords>
  );
}
