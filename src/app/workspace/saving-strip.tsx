import { Download, Eye, RotateCw, TriangleAlert } from 'lucide-react';
import { useHouse } from '../../parts/services';
import type { SaveState } from '../../storage/save-queue';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { sayCoded } from '../../words/coded-words';

interface SavingStripProps {
  readonly state: SaveState;
  readonly onRetry: () => void;
  readonly onDownload: () => void;
  readonly onTakeOver: () => void;
}

/** Under the bar while something is not saved, or not allowed to be: why, and what can be done. */
export function SavingStrip({ state, onRetry, onDownload, onTakeOver }: SavingStripProps) {
  const { words } = useHouse();
  const { saved } = words.workspace;
  if (state.is === 'saved' || state.is === 'saving') return null;
  const isTrouble = state.is === 'not-saved' || state.unsaved > 0;
  const { title, text } =
    state.is === 'not-saved'
      ? { title: saved.notSaved, text: sayCoded(words.storageTroubles, state.trouble) }
      : saved.elsewhere(state.unsaved);
  const Icon = isTrouble ? TriangleAlert : Eye;
  return (
    <div
      role={isTrouble ? 'alert' : 'status'}
      className={cx(
        'flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 text-body',
        isTrouble ? 'border-attention-solid bg-attention-wash' : 'border-line bg-sunken',
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={2} className={isTrouble ? 'text-attention' : 'text-ink-2'} />
      <p className="min-w-0 flex-1 basis-64">
        <b>{title}.</b> <span className="text-ink-2">{text}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        {state.is === 'not-saved' && (
          <Button size="small" icon={RotateCw} onClick={onRetry}>
            {saved.retry}
          </Button>
        )}
        {isTrouble && (
          <Button size="small" icon={Download} onClick={onDownload}>
            {saved.download}
          </Button>
        )}
        {state.is === 'read-only' && (
          <Button size="small" onClick={onTakeOver}>
            {saved.takeOver}
          </Button>
        )}
      </div>
    </div>
  );
}
