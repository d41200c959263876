import { Check, Ellipsis, Eye, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useHouse } from '../../parts/services';
import type { SaveState } from '../../storage/save-queue';
import { cx } from '../../ui/class-names';

const looks: Readonly<Record<SaveState['is'], { icon: LucideIcon; tone: string }>> = {
  saved: { icon: Check, tone: 'text-ink-3' },
  saving: { icon: Ellipsis, tone: 'text-ink-3' },
  'not-saved': { icon: TriangleAlert, tone: 'text-attention font-semibold' },
  'read-only': { icon: Eye, tone: 'text-ink-2' },
};

/** How it stands with saving, in two words. What to do about trouble is said in the strip under the bar. */
export function SavedChip({ state }: { readonly state: SaveState }) {
  const { words } = useHouse();
  const { saved } = words.workspace;
  const { icon: Icon, tone } = looks[state.is];
  // Where the bar is short of room, good news is a picture.
  const isFine = state.is === 'saved' || state.is === 'saving';
  const text: Readonly<Record<SaveState['is'], string>> = {
    saved: saved.saved,
    saving: saved.saving,
    'not-saved': saved.notSaved,
    'read-only': saved.readOnly,
  };
  return (
    <span className={cx('flex shrink-0 items-center gap-1.25 text-second whitespace-nowrap', tone)}>
      <Icon aria-hidden size={13} strokeWidth={2} />
      <span className={cx(isFine && 'tablet:max-[60rem]:sr-only')}>{text[state.is]}</span>
    </span>
  );
}
