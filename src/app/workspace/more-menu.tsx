import { Download, Ellipsis, Keyboard, LayoutGrid } from 'lucide-react';
import { libraryAddress } from '../../parts/addresses';
import { useHouse } from '../../parts/services';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { IconButton } from '../../ui/icon-button';
import { useThemeEntries } from '../settings/use-theme-entries';

interface MoreMenuProps {
  readonly onDownload: () => void;
  /** Lists the keys; left out where there are none. */
  readonly onKeys?: (() => void) | undefined;
}

/** What else can be done with an open workflow. */
export function MoreMenu({ onDownload, onKeys }: MoreMenuProps) {
  const { words, go } = useHouse();
  const { more, actions } = words.workspace;
  const theme = useThemeEntries();
  return (
    <DropdownMenu
      align="end"
      trigger={<IconButton label={more} icon={Ellipsis} />}
      entries={[
        { key: 'download', label: actions.download, icon: Download, onSelect: onDownload },
        {
          key: 'library',
          label: actions.workflows,
          icon: LayoutGrid,
          onSelect: () => {
            go(libraryAddress);
          },
        },
        ...(onKeys === undefined
          ? []
          : [{ key: 'keys', label: actions.keys, icon: Keyboard, shortcut: ['?'], onSelect: onKeys }]),
        theme,
      ]}
    />
  );
}
