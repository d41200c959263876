import { Braces, Ellipsis, History, ListVideo, Printer, Sheet } from 'lucide-react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { IconButton } from '../../../ui/icon-button';
import type { MenuAction, MenuEntry, MenuSection } from '../../../ui/menu-entries';
import type { EarlierState } from '../earlier/earlier-runs';
import type { EarlierDoor } from '../earlier/use-earlier';
import { isGoodDay } from '../script/ordinary-day';
import type { RehearsalView } from './rehearsal-view';

export interface TimelineMenuProps {
  view: RehearsalView;
  earlier: EarlierDoor | null;
}

const NONE = createStore<EarlierState>(() => ({ list: { is: 'loading' }, notKept: null }));
const MOST_EARLIER = 12;

/** What is done with a run now and then: compare it with another, hand it over. */
export function TimelineMenu({ view, earlier }: TimelineMenuProps) {
  const { words, isOld } = view;
  const { list } = useStore(earlier?.runs.store ?? NONE);
  const heads = list.is === 'there' ? list.heads.slice(0, MOST_EARLIER) : [];
  const others: readonly MenuAction[] = heads
    .filter(({ id }) => id !== view.state.kept?.id)
    .map(({ id, title }) => ({
      key: id,
      label: title,
      onSelect: () => earlier?.compare(id),
    }));
  return (
    <DropdownMenu
      align="end"
      onOpenChange={(isOpen) => {
        if (isOpen) void earlier?.runs.load();
      }}
      trigger={<IconButton label={words.beside.menu} icon={Ellipsis} size={28} disabled={isOld} />}
      entries={[...compareEntries(view, others), exportEntries(view)]}
    />
  );
}

function compareEntries(view: RehearsalView, earlier: readonly MenuAction[]): readonly MenuEntry[] {
  const { session, state, words } = view;
  // What was played on an older drawing is looked at, and no more.
  if (state.kept?.isOlder === true) return [];
  const isShown = (id: string | null) => id === state.origin && !state.isTried;
  const saved =
    state.kept === null ? state.document.scenarios.filter((scenario) => !isGoodDay(scenario)) : [];
  const days: readonly MenuAction[] = [
    ...(state.kept === null ? [{ id: null, name: words.goodDay }] : []),
    ...saved.map(({ id, name }) => ({ id, name: name.trim() === '' ? words.untitled : name })),
  ].flatMap(({ id, name }) =>
    isShown(id) ? [] : [{ key: id ?? 'good day', label: name, onSelect: () => session.compareWithDay(id) }],
  );
  return [
    ...(days.length === 0
      ? []
      : [
          {
            kind: 'submenu' as const,
            key: 'days',
            label: words.beside.compareWithDay,
            icon: ListVideo,
            entries: days,
          },
        ]),
    ...(earlier.length === 0
      ? []
      : [
          {
            kind: 'submenu' as const,
            key: 'earlier',
            label: words.beside.compareWithEarlier,
            icon: History,
            entries: earlier,
          },
        ]),
  ];
}

/** What writes files comes with the first one that is wanted. */
function exportEntries(view: RehearsalView): MenuSection {
  const { words, services, replay, scenarioName } = view;
  const { exported } = words;
  const hand = async (as: 'json' | 'csv') => {
    if (replay === null) return;
    try {
      const { runAsCsv, runAsJson } = await import('../export/run-files');
      const file = as === 'json' ? runAsJson(replay, scenarioName) : runAsCsv(replay, scenarioName, view);
      await services.files.download(file.name, file.text);
    } catch {
      services.notify({ text: exported.failed });
    }
  };
  return {
    kind: 'section',
    key: 'export',
    label: exported.menu,
    entries: [
      { key: 'csv', label: exported.csv, icon: Sheet, onSelect: () => void hand('csv') },
      { key: 'json', label: exported.json, icon: Braces, onSelect: () => void hand('json') },
      { key: 'print', label: exported.print, icon: Printer, onSelect: view.paper.open },
    ],
  };
}
