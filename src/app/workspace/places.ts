import { Drama, type LucideIcon, PackageOpen, PencilRuler } from 'lucide-react';
import { type WorkflowPlace, workflowAddress } from '../../parts/addresses';
import type { ShellWords } from '../../words/shell';

const PLACES: readonly {
  readonly place: WorkflowPlace;
  readonly icon: LucideIcon;
  readonly word: keyof ShellWords['places'];
}[] = [
  { place: 'draw', icon: PencilRuler, word: 'draw' },
  { place: 'rehearse', icon: Drama, word: 'rehearse' },
  { place: 'hand-over', icon: PackageOpen, word: 'handOver' },
];

/** Finds the screen of a workflow that an address means. */
export function findPlace(asked: string): WorkflowPlace | undefined {
  return PLACES.find(({ place }) => place === asked)?.place;
}

/** Gives what a screen of a workflow is called. */
export function placeName(place: WorkflowPlace, words: ShellWords): string {
  const found = PLACES.find((one) => one.place === place);
  return found === undefined ? words.program : words.places[found.word];
}

/** Lists the screens of a workflow as links. */
export function placeLinks(id: string, current: WorkflowPlace, words: ShellWords) {
  return PLACES.map(({ place, icon, word }) => ({
    href: workflowAddress(id, place),
    label: words.places[word],
    icon,
    current: place === current,
  }));
}
