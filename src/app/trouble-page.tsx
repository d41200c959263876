import { Download, RotateCw } from 'lucide-react';
import { useHouse } from '../parts/services';
import { Button } from '../ui/button';
import { NoticePage } from './notice-page';
import { usePlace } from './use-place';

interface TroublePageProps {
  readonly onAgain: () => void;
  /** Saves a copy of what is open; null where nothing is. */
  readonly onDownload: (() => void) | null;
}

/** What is shown when a screen broke: calm, and with a way to be safe. */
export function TroublePage({ onAgain, onDownload }: TroublePageProps) {
  const { words } = useHouse();
  const { trouble } = words.shell;
  usePlace(trouble.title);
  return (
    <NoticePage
      title={trouble.title}
      actions={
        <>
          {onDownload !== null && (
            <Button look="ink" icon={Download} onClick={onDownload}>
              {trouble.download}
            </Button>
          )}
          <Button icon={RotateCw} onClick={onAgain}>
            {trouble.reload}
          </Button>
        </>
      }
    >
      {trouble.text(onDownload !== null)}
    </NoticePage>
  );
}
