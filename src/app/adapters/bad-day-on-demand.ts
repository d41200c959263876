import type { BadDayClient } from '../../rehearsal/bad-day/bad-day-worker-client';

/** Makes a client of which the real one is fetched by the first bad day; until it is there, asking again counts. */
export function badDayOnDemand(load: () => Promise<BadDayClient>): BadDayClient {
  let client: BadDayClient | null = null;
  let asked = 0;
  return {
    play: async (input, tell) => {
      asked += 1;
      const mine = asked;
      try {
        client ??= await load();
      } catch (error) {
        return { is: 'broken', message: error instanceof Error ? error.message : String(error) };
      }
      return mine === asked ? client.play(input, tell) : { is: 'cancelled' };
    },
    cancel: () => {
      asked += 1;
      client?.cancel();
    },
  };
}
