import type { RehearsalClient } from '../../rehearsal/rehearsal-worker-client';

/** Makes a client of which the real one is fetched by the first rehearsal; until it is there, asking again counts. */
export function rehearsalOnDemand(load: () => Promise<RehearsalClient>): RehearsalClient {
  let fetching: Promise<RehearsalClient> | null = null;
  let client: RehearsalClient | null = null;
  let asked = 0;
  return {
    rehearse: async (input, limitMs) => {
      asked += 1;
      const mine = asked;
      try {
        fetching ??= load();
        client = await fetching;
      } catch (error) {
        fetching = null;
        return { is: 'broken', message: error instanceof Error ? error.message : String(error) };
      }
      return mine === asked ? client.rehearse(input, limitMs) : { is: 'cancelled' };
    },
    cancel: () => {
      asked += 1;
      client?.cancel();
    },
    close: () => {
      asked += 1;
      client?.close();
    },
  };
}
