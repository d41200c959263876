import { AudioLines, ChevronDown, ChevronRight, Play } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import type { TroubleGroup } from '../../../rehearsal/bad-day/bad-day-report';
import type { BadDayCase } from '../../../rehearsal/bad-day/judge-bad-day';
import { ListRow } from '../../../ui/list-row';
import type { RehearsalView } from '../screen/rehearsal-view';
import { CaseMark } from './case-mark';
import { describeCase } from './describe-case';
import { sayTrouble } from './say-trouble';

interface TroubleListProps {
  view: RehearsalView;
  groups: readonly TroubleGroup[];
  chosen: number | null;
  /** The chosen case, where it was opened here. */
  shown: ReactNode;
  onChoose: (played: BadDayCase) => void;
}

/** How many cases of a group are listed at a time. */
const AT_A_TIME = 20;

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
  view,
  group,
  chosen,
  shown,
  onChoose,
}: Omit<TroubleListProps, 'groups'> & { group: TroubleGroup }) {
  const { context, words } = view;
  const { badDay, scenarios } = words;
  const [isOpen, setOpen] = useState(false);
  const [count, setCount] = useState(AT_A_TIME);
  const { cases, standing, ending, promise } = group;
  const broken = promise === null ? [] : [promise];
  const left = cases.length - count;
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full items-start gap-3 px-5 py-2.25 text-left -outline-offset-2 outline-accent transition-colors duration-press hover:bg-hover focus-visible:outline-2"
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
          {isOpen ? (
            <ChevronDown aria-hidden size={16} strokeWidth={1.9} />
          ) : (
            <ChevronRight aria-hidden size={16} strokeWidth={1.9} />
          )}
        </span>
      </button>
      {isOpen && (
        <ul className="border-b border-line pb-1">
          {cases.slice(0, count).map((played) => (
            <Fragment key={played.number}>
              <ListRow
                className="pl-11.5"
                title={badDay.caseOf(played.number)}
                second={describeCase(played.scenario, context)}
                selected={played.number === chosen}
                onPress={() => onChoose(played)}
                trailing={
                  played.number === chosen ? (
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
              {played.number === chosen && shown !== null && (
                <li className="px-5 pb-2 empty:hidden">{shown}</li>
              )}
            </Fragment>
          ))}
          {left > 0 && (
            <li className="py-1 pr-5 pl-11.5">
              <button
                type="button"
                className="text-label text-accent hover:underline"
                onClick={() => setCount(count + AT_A_TIME)}
              >
                {badDay.moreCases(Math.min(AT_A_TIME, left))}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
