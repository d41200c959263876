/** Is when a scenario that is made begins, where dates matter: a Monday morning in spring. ISO 8601. */
export const START_AT = '2026-03-02T09:00:00Z';
