import { useHouse } from '../../parts/services';
import type { MenuEntry } from '../../ui/menu-entries';
import { sayCoded } from '../../words/coded-words';

const DAY_LENGTH = '2026-03-02'.length;

/** Gives what the menu of the page offers for everything that is here together. */
export function useBackupEntries(): readonly MenuEntry[] {
  const { words, workflows, runs, clock, files, notify } = useHouse();
  const { backup } = words.library;

  const exportAll = async () => {
    const { exportBackup } = await import('../../storage/backup/export-backup');
    const text = await exportBackup({ workflows, runs }, clock);
    if (!text.ok) {
      notify({ text: sayCoded(words.storageTroubles, text.error) });
      return;
    }
    const name = backup.fileName(new Date(clock.now()).toISOString().slice(0, DAY_LENGTH));
    await files.download(name, text.value);
  };

  return [
    {
      kind: 'section',
      key: 'backup',
      label: backup.section,
      entries: [{ key: 'export', label: backup.exportAll, onSelect: () => void exportAll() }],
    },
  ];
}
