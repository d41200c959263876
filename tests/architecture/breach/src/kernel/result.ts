import type { Graph } from '../engine/graph';

export type Result = Graph | null;
