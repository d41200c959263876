import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/facts/condition';
import { ConditionEditor } from '../../../../src/parts/condition-editor/condition-editor';
import { toCondition, toGroup } from '../../../../src/parts/condition-editor/condition-tree';
import { AppProviders } from '../../../../src/ui/app-providers';
import { comboboxField } from '../../../../src/ui/combobox';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { orderWorkflow } from '../../../support/order-workflow';
import { testDrawing } from '../../../support/test-house';

const document = orderWorkflow();
const context = makeSentenceContext(document, testDrawing.stepWords, testDrawing.language);
const maker = {
  document,
  addField: () => null,
  addRole: () => null,
  addSystem: () => null,
  retypeField: () => undefined,
  askOnForm: () => undefined,
  together: (_: string, changes: () => void) => changes(),
};

function show(first: Condition) {
  const heard: Condition[] = [];
  function Kept() {
    const [value, setValue] = useState(first);
    return (
      <AppProviders>
        <ConditionEditor
          label="When"
          maker={maker}
          context={context}
          value={value}
          onChange={(next) => {
            heard.push(next);
            setValue(next);
          }}
        />
      </AppProviders>
    );
  }
  render(<Kept />);
  return { heard, user: userEvent.setup() };
}

describe('ConditionEditor', () => {
  beforeAll(async () => {
    await comboboxField.fetch();
  });

  it('compares money with a number', async () => {
    const { heard, user } = show({ field: 'fd_amount', is: 'more', value: null });
    await user.type(screen.getByRole('textbox', { name: 'When, line 1: value' }), '500');
    expect(heard.at(-1)).toEqual({ field: 'fd_amount', is: 'more', value: 500 });
  });

  it('offers only what means something for the kind of field', async () => {
    const { heard, user } = show({ field: 'fd_amount', is: 'more', value: 5 });
    await user.click(screen.getByRole('combobox', { name: 'When, line 1: field' }));
    await user.click(await screen.findByRole('option', { name: 'In stock' }));
    expect(heard.at(-1)).toEqual({ field: 'fd_stock', is: 'yes' });
    await user.click(screen.getByRole('combobox', { name: 'When, line 1: comparison' }));
    const offered = (await screen.findAllByRole('option')).map((option) => option.textContent);
    expect(offered).toEqual(['is yes', 'is no', 'is filled in', 'is empty']);
  });

  it('joins lines so that all or any of them must hold, and says it in a sentence', async () => {
    // given
    const { heard, user } = show({ field: 'fd_stock', is: 'yes' });
    // when
    await user.click(screen.getByRole('button', { name: 'And another' }));
    await user.type(await screen.findByRole('combobox', { name: 'Which field is compared?' }), 'amou{Enter}');
    await user.click(screen.getByRole('combobox', { name: 'When: how many must hold' }));
    await user.click(await screen.findByRole('option', { name: 'Any of these' }));
    await user.type(screen.getByRole('textbox', { name: 'When, line 2: value' }), '9');
    // then
    expect(heard.at(-1)).toEqual({
      any: [
        { field: 'fd_stock', is: 'yes' },
        { field: 'fd_amount', is: 'more', value: 9 },
      ],
    });
    expect(screen.getByText('In stock is yes or Amount is over $9.')).toBeVisible();
  });
});

describe('a condition as groups', () => {
  const stock = { field: 'fd_stock', is: 'yes' } as const;
  const dear = { field: 'fd_amount', is: 'more', value: 5 } as const;
  it.each<readonly [string, Condition]>([
    ['one line', stock],
    ['all', { all: [stock, dear] }],
    ['any within all', { all: [stock, { any: [dear, stock] }] }],
    ['none', { not: { any: [stock, dear] } }],
    ['not all', { not: { all: [stock, dear] } }],
    ['not one', { not: stock }],
  ])('%s is written back as it was read', (_, condition) => {
    expect(toCondition(toGroup(condition))).toEqual(condition);
  });
});
