import { parseDuration } from '../../../kernel/duration';
import type { Visit } from '../../../projections/visit';
import type { RehearsalView } from './rehearsal-view';

/** Says whom a visit waits, or waited, for because they are away: «Dana is away until Tue 3 March, 09:00». */
export function sayAway(
  visit: Visit,
  { replay, context, point }: Pick<RehearsalView, 'replay' | 'context' | 'point'>,
): readonly string[] {
  const { absences = [] } = replay?.scenario ?? {};
  if (replay === null || point === null || visit.startedAt === null) return [];
  const { startedAt } = replay.rehearsal;
  const { why: words } = context.language.rehearsal;
  const isOpen = visit.endedAt === null;
  const [fromMs, toMs] = [visit.startedAt, visit.endedAt ?? point.moment.at];
  const needed = new Set(
    replay.document.roles
      .filter(({ id }) => rolesOf(visit, context).includes(id))
      .flatMap(({ id, people }) => [id, ...people.map((person) => person.id)]),
  );
  return absences.flatMap(({ who, from, for: length }) => {
    const goneMs = startedAt + (parseDuration(from) ?? 0);
    const backMs = goneMs + (parseDuration(length) ?? 0);
    // What is over when somebody leaves, or begins when they are back, did not wait for them.
    const isMet = isOpen ? goneMs <= toMs && toMs < backMs : goneMs < toMs && fromMs < backMs;
    return isMet && needed.has(who)
      ? [words.away(context.personName(who), context.format.moment(backMs), isOpen)]
      : [];
  });
}

function rolesOf({ asks, step }: Visit, context: RehearsalView['context']): readonly string[] {
  const { role = null } = context.step(step) ?? {};
  return asks.length > 0 ? asks.flatMap(({ roles }) => roles) : role === null ? [] : [role];
}
