import { LibraryScreen } from '../features/library/library-screen';
import { useHouse } from '../parts/services';
import { SettingsButton } from './settings/settings-button';
import { usePlace } from './use-place';

/** The list of workflows, at its address. */
export function LibraryRoute() {
  const { words } = useHouse();
  usePlace(words.shell.places.workflows);
  return <LibraryScreen menu={(own) => <SettingsButton own={own} />} />;
}
