import { AudioLines, Play } from 'lucide-react';
import type { Scenario, ScriptEntry } from '../../../model/scenario';
import { lapseDay } from '../../../rehearsal/lapse-effects';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import { LAPSE_LENGTHS_MS } from '../../../rehearsal/stopped-steps';
import { ListRow } from '../../../ui/list-row';
import { atStep } from '../../../words/sentence';
import { sameWorld } from '../script/ordinary-day';
import { possibilitiesOf } from '../script/possibilities';
import { sayGone } from './say-gone';
import type { WaysDesk } from './ways-desk';

const [, , AWAY_MS] = LAPSE_LENGTHS_MS.person;

/**
 * What else can become of a question that nobody answers, where somebody else is asked then: whoever is asked first is
 * away, and whoever is asked later decides. Each plays.
 */
export function AskedWays({ desk, step: id }: { desk: WaysDesk; step: string }) {
  const { view, words, isOld, play } = desk;
  const { context, session, state } = view;
  const { document } = state;
  const step = document.steps.find((one) => one.id === id);
  const can = step === undefined ? null : possibilitiesOf(step, document, session.catalog);
  if (can?.does !== 'ask') return null;
  const first = can.asked.filter(({ afterMs }) => afterMs === 0);
  const later = can.asked.filter(({ afterMs }) => afterMs > 0);
  if (first.length === 0 || later.length === 0) return null;
  const days: readonly { readonly says: string; readonly day: Scenario }[] = [
    ...first.map(({ role }) => ({
      says: sayGone(role, null, view),
      day: lapseDay(document, [{ gone: role, forMs: AWAY_MS }], 0, ORDINARY_DAY),
    })),
    ...later.map(({ role }) => ({
      says: words.decides(context.roleName(role)),
      day: {
        ...ORDINARY_DAY,
        id: 'sc_way',
        script: {
          [id]: can.asked.flatMap((other): ScriptEntry[] =>
            other.role === role ? [] : [{ silent: true, by: other.role }],
          ),
        },
      },
    })),
  ];
  return days.map(({ says, day }) => {
    const name = atStep(context.stepName(id), says);
    const isShown = state.origin === null && sameWorld(state.scenario, day);
    return (
      <ListRow
        key={says}
        leading={<span aria-hidden className="w-6.5 shrink-0" />}
        title={name}
        selected={isShown}
        onPress={isOld ? undefined : () => play(name, day)}
        trailing={
          isShown ? (
            <AudioLines aria-label={words.playing} size={16} strokeWidth={2} className="text-accent" />
          ) : (
            <Play aria-hidden size={15} strokeWidth={2} />
          )
        }
      />
    );
  });
}
