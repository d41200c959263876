import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useHouse } from '../../parts/services';
import type { WorkflowHead } from '../../storage/workflow-store';
import { buttonSurface } from '../../ui/button-look';
import { cx } from '../../ui/class-names';
import type { WorkflowActions } from './use-workflow-actions';

export interface CardMenuProps {
  readonly head: WorkflowHead;
  readonly name: string;
  readonly actions: WorkflowActions;
}

const fetchMenu = () => import('./open-card-menu');

// Menus are not small, and most visits open none: the part comes when a pointer or the keyboard comes near.
const OpenCardMenu = lazy(async () => ({ default: (await fetchMenu()).OpenCardMenu }));

/** The button with what else can be done with a workflow. */
export function CardMenu(props: CardMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const button = (
    <MenuButton
      name={props.name}
      onNear={() => {
        void fetchMenu();
      }}
      onPress={() => {
        setWanted(true);
      }}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <OpenCardMenu {...props} />
    </Suspense>
  );
}

interface MenuButtonProps {
  readonly name: string;
  readonly onNear: () => void;
  readonly onPress: () => void;
}

function MenuButton({ name, onNear, onPress }: MenuButtonProps) {
  const { words } = useHouse();
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-label={words.library.moreFor(name)}
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={onPress}
      className={cx(buttonSurface('quiet'), menuButtonSide)}
    >
      <Ellipsis aria-hidden size={17} strokeWidth={1.8} />
    </button>
  );
}

/** The button's size, the same before and after its menu is there. */
export const menuButtonSide = 'size-8 rounded-button pointer-coarse:size-11';
