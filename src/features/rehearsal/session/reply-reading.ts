import type { Graph } from '../../../engine/graph';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import type { RehearsalReply } from '../../../rehearsal/rehearsal-worker-client';
import type { Job } from './job-line';
import type { Refusal, ScenarioResult, Show } from './rehearsal-state';
import { openReplay } from './replay';
import { judge, REFUSED } from './scenario-result';

type Answer = Exclude<RehearsalReply, { readonly is: 'cancelled' }>;

/** Reads what became of playing a world as what there is to watch. */
export function showOf(
  reply: Answer,
  document: WorkflowDocument,
  scenario: Scenario,
): Exclude<Show, { is: 'working' }> {
  if (reply.is !== 'played') return { is: 'refused', refusal: { is: reply.is } };
  const { result } = reply;
  if (result.ok) return { is: 'played', replay: openReplay(document, scenario, result.value) };
  const refusal: Refusal = { is: 'cannot-play', problems: result.error };
  return { is: 'refused', refusal };
}

/** Makes the check of a day; what could not be played at all is told as refused. */
export function checkJob(
  input: { readonly document: WorkflowDocument; readonly graph: Graph; readonly scenario: Scenario },
  note: (result: ScenarioResult) => void,
): Job {
  const { scenario } = input;
  return {
    input,
    tell: (reply) => {
      const isPlayed = reply.is === 'played' && reply.result.ok;
      note(isPlayed ? judge(input.document, reply.result.value, scenario) : REFUSED);
    },
  };
}
