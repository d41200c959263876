import { libraryAddress } from '../parts/addresses';
import { useHouse } from '../parts/services';
import { ButtonLink } from '../ui/button-link';
import { NoticePage } from './notice-page';
import { usePlace } from './use-place';

/** An address that leads nowhere, or to a workflow that is not here. */
export function UnknownPlace({ is }: { readonly is: 'unknownPlace' | 'missingWorkflow' }) {
  const { words } = useHouse();
  const { title, text } = words.shell[is];
  usePlace(title);
  return (
    <NoticePage
      title={title}
      actions={
        <ButtonLink look="primary" href={libraryAddress}>
          {words.shell.back}
        </ButtonLink>
      }
    >
      {text}
    </NoticePage>
  );
}
