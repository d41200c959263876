import { DatabaseZap } from 'lucide-react';
import type { StorageTrouble } from '../../model/storage-trouble';
import { libraryAddress, type WorkflowPlace } from '../../parts/addresses';
import { useHouse } from '../../parts/services';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { sayCoded } from '../../words/coded-words';
import { NoticePage } from '../notice-page';
import { OpeningPage } from '../opening-page';
import { UnknownPlace } from '../unknown-place';
import { usePlace } from '../use-place';
import { useOpenWorkflow } from './use-open-workflow';
import { Workspace } from './workspace';

/** Opens a workflow and shows it; or why it cannot be. */
export function WorkspaceOpening({ id, place }: { readonly id: string; readonly place: WorkflowPlace }) {
  const { opening, reopen } = useOpenWorkflow(id);
  switch (opening.is) {
    case 'opening':
      return <OpeningPage />;
    case 'open':
      return <Workspace workflow={opening.workflow} place={place} reopen={reopen} />;
    case 'trouble':
      if (opening.trouble.code === 'gone') return <UnknownPlace is="missingWorkflow" />;
      return (
        <NotOpened
          trouble={opening.trouble}
          onRetry={() => {
            reopen('try');
          }}
        />
      );
  }
}

function NotOpened({ trouble, onRetry }: { readonly trouble: StorageTrouble; readonly onRetry: () => void }) {
  const { words, workflows, files } = useHouse();
  const { storage, back, trouble: says } = words.shell;
  const { broken } = words.workspace;
  const isBroken = trouble.code === 'unreadable';
  const title = isBroken ? broken.title : storage.title;
  usePlace(title);
  const download = async () => {
    const kept = await workflows.quarantined();
    const text =
      kept.ok && isBroken ? kept.value.findLast(({ workflow }) => workflow === trouble.id) : undefined;
    if (text !== undefined) await files.download(`${text.workflow}.json`, text.text);
  };
  return (
    <NoticePage
      title={title}
      actions={
        <>
          {isBroken ? (
            <Button look="ink" onClick={() => void download()}>
              {says.download}
            </Button>
          ) : (
            <Button look="primary" icon={DatabaseZap} onClick={onRetry}>
              {storage.retry}
            </Button>
          )}
          <ButtonLink href={libraryAddress}>{back}</ButtonLink>
        </>
      }
    >
      {sayCoded(words.storageTroubles, trouble)}
    </NoticePage>
  );
}
