import { ButtonLink } from '../../../ui/button-link';
import type { WaysDesk } from './ways-desk';

/** Leads to all workflows that rely on the same; nothing where no other does. */
export function ElsewhereLink({ desk, gone }: { desk: WaysDesk; gone: string }) {
  const elsewhere = desk.elsewhere(gone);
  if (elsewhere === null) return null;
  return (
    <ButtonLink look="link" href={elsewhere.address} className="text-label!">
      {desk.view.context.language.reliance.elsewhere(elsewhere.others)}
    </ButtonLink>
  );
}
