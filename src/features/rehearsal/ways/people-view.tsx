import { ChevronRight, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../../model/document';
import type { FailureMap } from '../../../paths/failure-map';
import { EmptyState } from '../../../ui/empty-state';
import { ListRow } from '../../../ui/list-row';
import { Tile } from '../../../ui/tile';
import { peopleIn } from '../script/gone';
import { possibilitiesOf } from '../script/possibilities';
import { ElsewhereLink } from './elsewhere-link';
import { LapseView } from './lapse-view';
import type { WaysDesk } from './ways-desk';

/** The map person by person; whoever is pressed shows what waits while they are away. */
export function PeopleView({ desk, map }: { desk: WaysDesk; map: FailureMap }) {
  const { view, words } = desk;
  const { session, state, context } = view;
  const { people: say } = words;
  const { document } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const everybody = peopleIn(document);
  const roleOf = (who: string) =>
    document.roles.find(({ id, people }) => id === who || people.some((person) => person.id === who));
  const needs = (step: Step, does: 'work' | 'ask', who: string) => {
    const can = possibilitiesOf(step, document, session.catalog);
    if (can.does !== does) return false;
    const roles = can.does === 'ask' ? can.asked.map(({ role }) => role) : [step.role];
    return roles.some((role) => role === roleOf(who)?.id);
  };
  const stepsOf = (who: string, does: 'work' | 'ask') =>
    document.steps.filter((step) => needs(step, does, who));
  if (chosen !== null && everybody.includes(chosen)) {
    const touched = [...stepsOf(chosen, 'work'), ...stepsOf(chosen, 'ask')];
    return (
      <LapseView
        desk={desk}
        gone={chosen}
        ways={map.ways.filter(({ step }) => touched.some(({ id }) => id === step))}
        back={say.back}
        onBack={() => setChosen(null)}
      />
    );
  }
  if (everybody.length === 0) {
    return (
      <EmptyState icon={UserRound} title={say.none.title} className="px-0!">
        {say.none.text}
      </EmptyState>
    );
  }
  return (
    <ul className="-mx-5 mb-2">
      {everybody.map((who) => {
        const isRole = roleOf(who)?.id === who;
        return (
          <ListRow
            key={who}
            leading={
              isRole ? (
                <Tile tone="person" icon={UserRound} />
              ) : (
                <span aria-hidden className="w-6.5 shrink-0" />
              )
            }
            title={context.personName(who)}
            second={
              isRole
                ? say.counts(stepsOf(who, 'work').length, stepsOf(who, 'ask').length)
                : say.oneOf(context.roleName(roleOf(who)?.id ?? ''))
            }
            actions={<ElsewhereLink desk={desk} gone={who} />}
            onPress={() => setChosen(who)}
            trailing={<ChevronRight aria-hidden size={16} strokeWidth={2} />}
          />
        );
      })}
    </ul>
  );
}
