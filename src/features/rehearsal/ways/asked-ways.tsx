import { AudioLines, Play } from 'lucide-react';
import { useMemo } from 'react';
import { compile } from '../../../engine/compile/compile';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario, ScriptEntry } from '../../../model/scenario';
import { lapseDay } from '../../../rehearsal/lapse-effects';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import { rehearse } from '../../../rehearsal/rehearse';
import { LAPSE_LENGTHS_MS } from '../../../rehearsal/stopped-steps';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import { ListRow } from '../../../ui/list-row';
import { atStep } from '../../../words/sentence';
import { sayEnd } from '../panel/scenario-result-look';
import { sameWorld } from '../script/ordinary-day';
import { possibilitiesOf } from '../script/possibilities';
import { judge } from '../session/scenario-result';
import { sayGone } from './say-gone';
import type { WaysDesk } from './ways-desk';

const [, , AWAY_MS] = LAPSE_LENGTHS_MS.person;

/**
 * What else can become of a question that nobody answers, where somebody else is asked then: whoever is asked first is
 * away, and whoever is asked later decides. Each says where it ends, and plays.
 */
export function AskedWays({ desk, step }: { desk: WaysDesk; step: string }) {
  const { view, words, isOld, play } = desk;
  const { context, session, state } = view;
  const { document } = state;
  const days = useMemo(
    () => playEach(daysAsked(step, document, session.catalog), document, session.catalog),
    [step, document, session.catalog],
  );
  return days.map(({ role, isAway, day, result }) => {
    const name = atStep(
      context.stepName(step),
      isAway ? sayGone(role, null, view) : words.decides(context.roleName(role)),
    );
    const isShown = state.origin === null && sameWorld(state.scenario, day);
    return (
      <ListRow
        key={name}
        leading={<span aria-hidden className="w-6.5 shrink-0" />}
        title={name}
        second={sayEnd(result, view)}
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

interface AskedDay {
  readonly role: string;
  /** The role is away; else it is the one that decides. */
  readonly isAway: boolean;
  readonly day: Scenario;
}

/** Lists these days of a step; none where nobody is asked later. */
function daysAsked(id: string, document: WorkflowDocument, catalog: StepCatalog): readonly AskedDay[] {
  const step = document.steps.find((one) => one.id === id);
  const can = step === undefined ? null : possibilitiesOf(step, document, catalog);
  if (can?.does !== 'ask') return [];
  const first = can.asked.filter(({ afterMs }) => afterMs === 0);
  const later = can.asked.filter(({ afterMs }) => afterMs > 0);
  if (first.length === 0 || later.length === 0) return [];
  return [
    ...first.map(({ role }) => ({
      role,
      isAway: true,
      day: lapseDay(document, [{ gone: role, forMs: AWAY_MS }], 0, ORDINARY_DAY),
    })),
    ...later.map(({ role }) => ({
      role,
      isAway: false,
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
}

/** Plays each of them: they are few, and as short as what was drawn. */
function playEach(days: readonly AskedDay[], document: WorkflowDocument, catalog: StepCatalog) {
  const graph = days.length === 0 ? null : compile(document, catalog);
  if (graph?.ok !== true) return [];
  return days.flatMap((asked) => {
    const played = rehearse({ document, graph: graph.value, scenario: asked.day });
    return played.ok ? [{ ...asked, result: judge(document, played.value, asked.day) }] : [];
  });
}
