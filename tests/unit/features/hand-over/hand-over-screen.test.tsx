import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HandOverScreen } from '../../../../src/features/hand-over/hand-over-screen';
import { ServicesProvider } from '../../../../src/parts/services';
import { sketch } from '../../../support/sketch';
import { testDevice, testDrawing } from '../../../support/test-house';

describe('handing a workflow over', () => {
  it('shows the file before what is left to see to', () => {
    show('Order fulfilment');
    const file = screen.getByRole('button', { name: 'Download the file' });
    const left = screen.getByText('What is left');
    expect(file.compareDocumentPosition(left)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each(['New workflow', 'New workflow 3', ''])(
    'asks what it is called while it is called “%s”',
    async (name) => {
      const onName = show(name);
      await userEvent.type(screen.getByRole('textbox', { name: 'What is it called?' }), ' Holidays {Enter}');
      expect(onName).toHaveBeenCalledExactlyOnceWith('Holidays');
    },
  );

  it('asks nothing where somebody has named it, or nothing can be changed', () => {
    show('New workflow for Ann');
    expect(screen.queryByRole('textbox', { name: 'What is it called?' })).not.toBeInTheDocument();
    show('New workflow', { isReadOnly: true });
    expect(screen.queryByRole('textbox', { name: 'What is it called?' })).not.toBeInTheDocument();
  });
});

function show(name: string, { isReadOnly = false } = {}) {
  const onName = vi.fn();
  const document = { ...sketch({ steps: { start: 'trigger', over: 'end' }, arrows: ['start>over'] }), name };
  render(
    <ServicesProvider services={{ ...testDevice()().services, ...testDrawing }}>
      <HandOverScreen document={document} onDownload={() => undefined} onName={isReadOnly ? null : onName}>
        <p>What is left</p>
      </HandOverScreen>
    </ServicesProvider>,
  );
  return onName;
}
