import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlaybookScreen } from '../../../../src/features/hand-over/playbook/playbook-screen';
import { ServicesProvider } from '../../../../src/parts/services';
import { english } from '../../../../src/words/english';
import { type Sketch, sketch } from '../../../support/sketch';
import { testDevice, testDrawing } from '../../../support/test-house';

const SHOP: Sketch = {
  roles: [
    { id: 'ro_desk', name: 'Desk' },
    { id: 'ro_store', name: 'Store' },
  ],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    call: { type: 'task', name: 'Call back', role: 'ro_desk' },
    pack: { type: 'task', name: 'Pack', role: 'ro_store' },
    over: { type: 'end', name: 'Shipped' },
  },
  arrows: ['start>call', 'call>pack', 'pack>over'],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the playbook on the screen', () => {
  it('is there for everybody, and for each role with only their steps', async () => {
    show(SHOP);
    expect(screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual([
      'Order',
      'Call back',
      'Pack',
      'Shipped',
    ]);
    await choose('Store');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Sketch: Store');
    expect(screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual(['Pack']);
  });

  it('is handed out as it is read', async () => {
    const { downloads } = show(SHOP);
    await choose('Desk');
    await userEvent.click(screen.getByRole('button', { name: 'Download as text' }));
    const [file] = downloads;
    expect(file?.name).toBe('sketch-desk-playbook.md');
    expect(file?.text).toContain('# Sketch: Desk');
    expect(file?.text).toContain('Call back');
    expect(file?.text).not.toContain('Pack\n');
  });

  it('goes on paper alone, and from it when that is done', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show(SHOP);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(document.querySelector('[data-paper]')).toHaveTextContent('Call back');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(document.querySelector('[data-paper]')).toBeNull();
  });

  it('says what to do while nothing is drawn', () => {
    show({ steps: {}, arrows: [] });
    expect(screen.getByText('Nothing to read yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Print' })).not.toBeInTheDocument();
  });
});

async function choose(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: 'Written for' }));
  await userEvent.click(await screen.findByRole('option', { name }));
}

function show(drawing: Sketch) {
  const house = testDevice()();
  render(
    <ServicesProvider services={{ ...house.services, ...testDrawing }}>
      <PlaybookScreen document={sketch(drawing)} language={english} back="#/" />
    </ServicesProvider>,
  );
  return house;
}
