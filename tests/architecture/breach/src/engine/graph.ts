export interface Graph {
  readonly size: number;
}

export { catalog } from '../steps/catalog';
