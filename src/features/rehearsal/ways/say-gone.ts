import type { RehearsalView } from '../screen/rehearsal-view';
import { isSystem } from '../script/gone';

/** Says that it is gone: «Card gateway is down for 1 day»; without a length «Dana is away». */
export function sayGone(
  id: string,
  forMs: number | null,
  { context, state }: Pick<RehearsalView, 'context' | 'state'>,
): string {
  const { format, language, personName, systemName } = context;
  const { lapse: say } = language.failureMap;
  if (isSystem(id, state.document)) {
    return forMs === null ? say.down(systemName(id)) : say.isDown(systemName(id), format.duration(forMs));
  }
  return forMs === null ? say.away(personName(id)) : say.isAway(personName(id), format.duration(forMs));
}
