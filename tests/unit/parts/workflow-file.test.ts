import { expect, it } from 'vitest';
import { writeWorkflowFile } from '../../../src/parts/workflow-file';
import { stepTypes } from '../../../src/steps/step-types';
import { sketch } from '../../support/sketch';

const nameFor = (name: string) =>
  writeWorkflowFile({ ...sketch({ steps: {}, arrows: [] }), name }, stepTypes).name;

it('names a file after its workflow with nothing in it that a file system refuses', () => {
  expect(nameFor('Order fulfilment')).toBe('order-fulfilment.json');
  expect(nameFor('  ../etc/passwd: «A/B»?  ')).toBe('etc-passwd-a-b.json');
  expect(nameFor('Réparation d’été')).toBe('réparation-d-été.json');
  expect(nameFor('')).toBe('workflow.json');
  expect(nameFor('x'.repeat(200))).toBe(`${'x'.repeat(60)}.json`);
});
