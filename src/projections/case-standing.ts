/**
 * Lists how a case of a bad day can come out, the worst first: it waits for ever; it stops until a person sees to it; it
 * came to an end, but a promise was broken; it went wrong and nobody was told; it went wrong and somebody was told; it
 * was handled.
 */
export const CASE_STANDINGS = ['waits', 'stuck', 'broken', 'untold', 'told', 'handled'] as const;

export type CaseStanding = (typeof CASE_STANDINGS)[number];
