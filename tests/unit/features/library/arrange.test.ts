import { expect, it } from 'vitest';
import { arrange } from '../../../../src/features/library/arrange';
import type { WorkflowHead } from '../../../../src/storage/workflow-store';

const head = (name: string, updatedAt: number): WorkflowHead => ({
  id: `wf_${name}`,
  name,
  createdAt: 0,
  updatedAt,
  revision: 0,
  summary: { steps: 1, arrows: 0, scenarios: 0 },
  removedAt: null,
});

const heads = [head('Refunds 10', 3), head('Résumés', 1), head('refunds 2', 2)];
const names = (found: readonly WorkflowHead[]) => found.map(({ name }) => name);

it('puts what changed last first', () => {
  expect(names(arrange(heads, '', 'changed'))).toEqual(['Refunds 10', 'refunds 2', 'Résumés']);
});

it('orders names as a person would', () => {
  expect(names(arrange(heads, '', 'name'))).toEqual(['refunds 2', 'Refunds 10', 'Résumés']);
});

it('finds a part of a name, whatever its case and accents, and leaves the list as it was', () => {
  expect(names(arrange(heads, ' RESUME', 'name'))).toEqual(['Résumés']);
  expect(names(heads)).toEqual(['Refunds 10', 'Résumés', 'refunds 2']);
});
