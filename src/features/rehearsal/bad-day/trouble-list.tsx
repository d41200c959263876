import { AudioLines, ChevronDown, ChevronRight, Play } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { groupBy } from '../../../kernel/group-by';
import type { TroubleGroup } from '../../../rehearsal/bad-day/bad-day-report';
import type { BadDayCase } from '../../../rehearsal/bad-day/judge-bad-day';
import { ListRow } from '../../../ui/list-row';
import { RepairLinks } from '../ways/repair-links';
import { findingAt } from '../ways/repairable';
import type { WaysDesk } from '../ways/ways-desk';
import { CaseMark } from './case-mark';
import { describeCase } from './describe-case';
import { sayTrouble } from './say-trouble';

/** Is what the list shares with the failure map: how things are said, and what mends them. */
export type TroubleDesk = Pick<WaysDesk, 'view' | 'words' | 'kit' | 'findings' | 'isOld' | 'onDraw'>;

interface TroubleListProps {
  desk: TroubleDesk;
  groups: readonly TroubleGroup[];
  chosen: number | null;
  /** The chosen case, where it was opened here. */
  shown: ReactNode;
  onChoose: (played: BadDayCase) => void;
}

/** So many causes of a trouble are listed before somebody asks for all. */
const AT_FIRST = 3;

/** The same trouble in one place, the worst first; each unfolds into its cases. */
export function TroubleList({ groups, ...rest }: TroubleListProps) {
  return (
    <ul className="-mx-5">
      {groups.map((group) => (
        <Trouble key={group.key} group={group} {...rest} />
      ))}
    </ul>
  );
}

function Trouble({
  desk,
  group,
  chosen,
  shown,
  onChoose,
}: Omit<TroubleListProps, 'groups'> & { group: TroubleGroup }) {
  const { view } = desk;
  const { context, words } = view;
  const { badDay } = words;
  const [isOpen, setOpen] = useState(false);
  const { cases, standing, ending, promise } = group;
  const broken = promise === null ? [] : [promise];
  const isStill = ending.kind !== 'finished';
  const at = 'step' in ending ? ending.step : null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full items-start gap-3 px-5 pt-2.25 pb-1.5 text-left -outline-offset-2 outline-accent transition-colors duration-press hover:bg-hover focus-visible:outline-2"
      >
        <span className="flex h-4.5 items-center">
          <CaseMark standing={standing} size={15} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-name text-pretty">
            {sayTrouble({ standing, ending, broken }, view.state.document, context)}
          </span>
          <span className="mt-px block text-second text-ink-2">{badDay.inCases(cases.length, standing)}</span>
        </span>
        <span className="flex h-4.5 items-center text-ink-3">
          <Chevron aria-hidden size={16} strokeWidth={1.9} />
        </span>
      </button>
      {isStill && at !== null && (
        <div className="flex flex-wrap gap-x-3 pr-5 pb-2 pl-11.5 empty:hidden">
          <RepairLinks desk={desk} finding={findingAt(ending, desk.findings)} at={at} />
        </div>
      )}
      {isOpen && <Causes desk={desk} cases={cases} chosen={chosen} shown={shown} onChoose={onChoose} />}
    </li>
  );
}

/** What goes wrong in the cases of one trouble: the same cause is one row, and plays the first case that has it. */
function Causes({
  desk: { view },
  cases,
  chosen,
  shown,
  onChoose,
}: Omit<TroubleListProps, 'groups'> & { cases: readonly BadDayCase[] }) {
  const { badDay, scenarios } = view.words;
  const [showsAll, setShowsAll] = useState(false);
  const causes = [...groupBy(cases, ({ scenario }) => describeCase(scenario, view.context))].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const listed = showsAll ? causes : causes.slice(0, AT_FIRST);
  const left = causes.length - listed.length;
  return (
    <ul className="border-b border-line pb-1">
      {listed.map(([cause, alike]) => {
        const [first] = alike;
        const isShown = alike.some(({ number }) => number === chosen);
        return (
          <Fragment key={cause}>
            <ListRow
              className="pl-11.5"
              title={cause}
              second={badDay.likeCase(alike.length, first?.number ?? 0)}
              selected={isShown}
              onPress={first === undefined ? undefined : () => onChoose(first)}
              trailing={
                isShown ? (
                  <AudioLines
                    aria-label={scenarios.playing}
                    size={16}
                    strokeWidth={2}
                    className="text-accent"
                  />
                ) : (
                  <Play aria-hidden size={15} strokeWidth={2} />
                )
              }
            />
            {isShown && shown !== null && <li className="px-5 pb-2 empty:hidden">{shown}</li>}
          </Fragment>
        );
      })}
      {left > 0 && (
        <li className="py-1 pr-5 pl-11.5">
          <button
            type="button"
            className="text-label text-accent hover:underline"
            onClick={() => setShowsAll(true)}
          >
            {badDay.moreCases(left)}
          </button>
        </li>
      )}
    </ul>
  );
}
