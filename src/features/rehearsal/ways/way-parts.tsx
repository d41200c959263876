import type { ReactNode } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { partOf, type WayPart } from '../../../paths/way-counts';
import { WayList } from './way-list';
import type { WaysDesk } from './ways-desk';

const PARTS: readonly WayPart[] = ['not-caught', 'not-settled', 'settled'];

interface WayPartsProps {
  desk: WaysDesk;
  ways: readonly WayToGoWrong[];
  /** How many rows each part shows before somebody asks for all. */
  atFirst: number;
  /** At the end of each heading. */
  actions?: Readonly<Partial<Record<WayPart, ReactNode>>> | undefined;
}

/** Ways in parts: those that nobody catches first, then what is caught and not settled, then what ends as it should. */
export function WayParts({ desk, ways, atFirst, actions = {} }: WayPartsProps) {
  return PARTS.map((part) => (
    <WayList
      key={part}
      desk={desk}
      title={desk.words.part[part]}
      text={part === 'not-settled' ? desk.words.notSettledWhy : undefined}
      ways={ways.filter((way) => partOf(way) === part)}
      atFirst={atFirst}
      action={actions[part]}
    />
  ));
}
