import type { StepExample } from '../../step-kit/example';
import type { ForEachConfig } from './for-each.step';

const config: Partial<ForEachConfig> = { items: 'fd_items', as: 'fd_item' };

export const forEachExamples: readonly StepExample<Partial<ForEachConfig>>[] = [
  {
    name: 'Every item is done, one by one',
    config,
    fields: { fd_items: { type: 'list', value: ['filter', 'pump'] }, fd_item: { type: 'text' } },
    outcome: 'done',
  },
  {
    name: 'There is nothing in the list',
    config,
    fields: { fd_items: { type: 'list', value: [] }, fd_item: { type: 'text' } },
    outcome: 'done',
  },
  {
    name: 'One item fails, and the others are stopped',
    config: { ...config, mode: 'together' },
    fields: { fd_items: { type: 'list', value: ['filter', 'pump'] }, fd_item: { type: 'text' } },
    fails: 'refused',
    outcome: 'failed',
  },
  {
    name: 'There is no list',
    config,
    fields: { fd_items: { type: 'list' }, fd_item: { type: 'text' } },
    outcome: 'failed',
  },
];
