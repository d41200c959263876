import { DatabaseZap, RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { StorageTrouble } from '../model/storage-trouble';
import { useHouse } from '../parts/services';
import type { Stores } from '../storage/stores';
import { Button } from '../ui/button';
import { sayCoded } from '../words/coded-words';

/** Trouble with the storage that nobody asked for: another tab is in the way, or a newer version took over. */
export function StorageTroubleBanner({
  onStorageTrouble,
}: {
  readonly onStorageTrouble: Stores['onTrouble'];
}) {
  const { words } = useHouse();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => onStorageTrouble(setTrouble), [onStorageTrouble]);
  if (trouble === null) return null;
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-attention-solid bg-attention-wash px-4 py-2 text-body"
    >
      <DatabaseZap aria-hidden size={16} strokeWidth={1.9} className="text-attention" />
      <p className="min-w-0 flex-1 basis-64">{sayCoded(words.storageTroubles, trouble)}</p>
      <Button
        size="small"
        icon={RotateCw}
        onClick={() => {
          window.location.reload();
        }}
      >
        {words.shell.trouble.reload}
      </Button>
    </div>
  );
}
