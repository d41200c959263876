import { Copy, Download, Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useHouse } from '../../parts/services';
import { buttonSurface } from '../../ui/button-look';
import { cx } from '../../ui/class-names';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { type CardMenuProps, menuButtonSide } from './card-menu';
import { RenameDialog } from './rename-dialog';

/** The menu of a workflow, open from the start: it was asked for before it was there. */
export function OpenCardMenu({ head, name, actions }: CardMenuProps) {
  const [isOpen, setOpen] = useState(true);
  const [isRenaming, setRenaming] = useState(false);
  const { words } = useHouse();
  const { library } = words;
  return (
    <>
      <DropdownMenu
        open={isOpen}
        onOpenChange={setOpen}
        align="end"
        trigger={
          <button
            type="button"
            aria-label={library.moreFor(name)}
            className={cx(buttonSurface('quiet'), menuButtonSide)}
          >
            <Ellipsis aria-hidden size={17} strokeWidth={1.8} />
          </button>
        }
        entries={[
          {
            key: 'rename',
            label: library.actions.rename,
            icon: PencilLine,
            onSelect: () => {
              setRenaming(true);
            },
          },
          {
            key: 'duplicate',
            label: library.actions.duplicate,
            icon: Copy,
            onSelect: () => void actions.duplicate(head, name),
          },
          {
            key: 'download',
            label: library.actions.download,
            icon: Download,
            onSelect: () => void actions.download(head),
          },
          {
            kind: 'section',
            key: 'end',
            entries: [
              {
                key: 'remove',
                label: library.actions.remove,
                icon: Trash2,
                danger: true,
                onSelect: () => void actions.remove(head, name),
              },
            ],
          },
        ]}
      />
      {isRenaming && (
        <RenameDialog
          name={head.name}
          onClose={() => {
            setRenaming(false);
          }}
          onRename={(next) => void actions.rename(head, next)}
        />
      )}
    </>
  );
}
