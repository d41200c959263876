// One rehearsal at a time: the client stops what it is playing when it is asked again. What the screen waits for goes
// first and stops whatever is under way; a check that was stopped is done again afterwards.
import type { RehearsalInput } from '../../../rehearsal/open-rehearsal';
import type { RehearsalClient, RehearsalReply } from '../../../rehearsal/rehearsal-worker-client';

/** Is something to be played, and who hears what became of it. */
export interface Job {
  readonly input: RehearsalInput;
  readonly tell: (reply: Exclude<RehearsalReply, { readonly is: 'cancelled' }>) => void;
}

export interface JobLine {
  /** Asks for what the screen waits for; what it waited for before is forgotten. */
  readonly first: (job: Job) => void;
  /** Forgets what the screen waited for. */
  readonly dropFirst: () => void;
  /** Asks for what can wait, in place of everything that waited before. */
  readonly later: (jobs: readonly Job[]) => void;
  /** Forgets everything and stops what is under way. */
  readonly clear: () => void;
}

/** Makes an empty line in front of a client. */
export function makeJobLine(client: Pick<RehearsalClient, 'rehearse' | 'cancel'>): JobLine {
  let urgent: Job | null = null;
  let waiting: readonly Job[] = [];
  let current: Job | null = null;

  const work = async (): Promise<void> => {
    if (current !== null) return;
    for (let job = urgent ?? waiting[0]; job !== undefined; job = urgent ?? waiting[0]) {
      current = job;
      const reply = await client.rehearse(job.input);
      current = null;
      // Whoever is not in the line any more was forgotten meanwhile; whoever was stopped is still in it.
      const isWanted = job === urgent || waiting.includes(job);
      if (!isWanted || reply.is === 'cancelled') continue;
      if (job === urgent) urgent = null;
      else waiting = waiting.filter((other) => other !== job);
      job.tell(reply);
    }
  };

  const dropFirst = (): void => {
    const dropped = urgent;
    urgent = null;
    if (dropped !== null && current === dropped) client.cancel();
  };

  return {
    dropFirst,
    first: (job) => {
      urgent = job;
      if (current !== null) client.cancel();
      void work();
    },
    later: (jobs) => {
      if (current !== null && waiting.includes(current)) client.cancel();
      waiting = jobs;
      void work();
    },
    clear: () => {
      urgent = null;
      waiting = [];
      if (current !== null) client.cancel();
    },
  };
}
