import { expect, it } from 'vitest';
import { findAndSay } from '../../../../src/parts/findings/find-and-say';
import { sketch } from '../../../support/sketch';
import { testDrawing } from '../../../support/test-house';

it('says what stops a drawing first, each with its repair and where to look', () => {
  // given
  const document = sketch({ steps: { start: 'trigger', lost: 'task', odd: 'teleport' }, arrows: [] });

  // when
  const spoken = findAndSay(document, testDrawing);

  // then
  expect(spoken[0]).toMatchObject({ severity: 'error', step: 'st_odd' });
  expect(spoken.some(({ step, severity }) => step === 'st_lost' && severity !== 'error')).toBe(true);
  expect(spoken.every(({ says, repair }) => says.length > 10 && repair.length > 10)).toBe(true);
  expect(new Set(spoken.map(({ key }) => key)).size).toBe(spoken.length);
});
