import { RehearsalActions } from '../../features/rehearsal/screen/rehearsal-actions';
import { useServices } from '../../parts/services';
import type { OpenWorkflow } from './open-workflow';
import { badDayOf, rehearsalOf } from './rehearsal-sessions';
import { WithLanguage } from './with-language';

/** What stands in the bar of an open workflow while it is rehearsed. */
export function RehearsalBar({ workflow }: { readonly workflow: OpenWorkflow }) {
  const services = useServices();
  return (
    <WithLanguage>
      <RehearsalActions session={rehearsalOf(workflow, services)} badDay={badDayOf(workflow, services)} />
    </WithLanguage>
  );
}
