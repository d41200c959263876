import { DatabaseZap, RotateCw } from 'lucide-react';
import type { StorageTrouble } from '../../model/storage-trouble';
import { useHouse } from '../../parts/services';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { sayCoded } from '../../words/coded-words';

interface LibraryTroubleProps {
  readonly trouble: StorageTrouble;
  readonly onRetry: () => void;
}

/** Why the workflows cannot be listed. One that the browser emptied is never taken for a new one. */
export function LibraryTrouble({ trouble, onRetry }: LibraryTroubleProps) {
  const { words, workflows } = useHouse();
  const { storage } = words.shell;
  const isEmptied = trouble.code === 'emptied';
  const startAfresh = () => {
    workflows.startAfresh();
    onRetry();
  };
  return (
    <>
      <h1 className="mb-4.5 text-page">{words.library.title}</h1>
      <Banner
        tone="attention"
        icon={DatabaseZap}
        title={isEmptied ? storage.emptied.title : storage.title}
        role="alert"
        className="max-w-160 p-5"
        actions={
          <>
            <Button icon={RotateCw} onClick={onRetry}>
              {storage.retry}
            </Button>
            {isEmptied && <Button onClick={startAfresh}>{storage.emptied.afresh}</Button>}
          </>
        }
      >
        <p className="text-body">{sayCoded(words.storageTroubles, trouble)}</p>
      </Banner>
    </>
  );
}
