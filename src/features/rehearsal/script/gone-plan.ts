/** Is when a system is down, or somebody away: from so long after the start, for so long; in ms. */
export interface GonePlan {
  readonly fromMs: number;
  readonly forMs: number;
}
