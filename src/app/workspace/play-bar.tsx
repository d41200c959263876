import { Play } from 'lucide-react';
import { useHouse } from '../../parts/services';
import { Button } from '../../ui/button';

/** What comes next, on a phone: above the places, where a thumb is. */
export function PlayBar({ onPlay }: { readonly onPlay: () => void }) {
  const { words } = useHouse();
  return (
    <div className="shrink-0 border-t border-line bg-ground px-3 py-2.5">
      <Button look="primary" size="large" icon={Play} iconSolid className="w-full" onClick={onPlay}>
        {words.workspace.play}
      </Button>
    </div>
  );
}
