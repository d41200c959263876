import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Field } from '../../../src/ui/field';
import { NumberInput } from '../../../src/ui/number-input';
import { Select } from '../../../src/ui/select';
import { TextArea } from '../../../src/ui/text-area';
import { TextInput } from '../../../src/ui/text-input';

const ignore = () => undefined;
const people = [
  { value: 'desk', label: 'Front desk' },
  { value: 'manager', label: 'Manager' },
  { value: 'warehouse', label: 'Warehouse', disabled: true },
] as const;

describe('Field', () => {
  it('names a line of text and describes it by its hint', () => {
    render(
      <Field label="Name" hint="As the owner would say it.">
        <TextInput value="Charge the card" onValueChange={ignore} />
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Name' });
    expect(input).toHaveValue('Charge the card');
    expect(input).toHaveAccessibleDescription('As the owner would say it.');
    expect(input).not.toBeInvalid();
  });

  it('ties what is wrong to the control, before the hint', () => {
    render(
      <Field label="Amount" error="Write a number." hint="In dollars.">
        <TextInput value="a lot" onValueChange={ignore} />
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Amount' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('Write a number. In dollars.');
  });

  it('lets go of what was wrong once it is put right', () => {
    const field = (error?: string) => (
      <Field label="Amount" error={error}>
        <TextInput value="12" onValueChange={ignore} />
      </Field>
    );
    const { rerender } = render(field('Write a number.'));
    rerender(field());
    expect(screen.getByRole('textbox')).not.toBeInvalid();
    expect(screen.getByRole('textbox')).not.toHaveAccessibleDescription();
  });

  it('names several lines, a number and a choice the same way', () => {
    render(
      <>
        <Field label="Note" error="Too long.">
          <TextArea value="" onValueChange={ignore} />
        </Field>
        <Field label="Tries" error="At least 1.">
          <NumberInput value={0} onValueChange={ignore} />
        </Field>
        <Field label="Done by" error="Nobody does it yet.">
          <Select options={people} value={null} onValueChange={ignore} placeholder="Choose" />
        </Field>
      </>,
    );
    const named = [
      [screen.getByRole('textbox', { name: 'Note' }), 'Too long.'],
      [screen.getByRole('textbox', { name: 'Tries' }), 'At least 1.'],
      [screen.getByRole('combobox', { name: 'Done by' }), 'Nobody does it yet.'],
    ] as const;
    for (const [control, message] of named) {
      expect(control).toHaveAttribute('aria-invalid', 'true');
      expect(control).toHaveAccessibleDescription(message);
    }
  });

  it('keeps the name when the label is not drawn, and switches its control off', () => {
    render(
      <Field label="Find" labelHidden disabled>
        <TextInput value="" onValueChange={ignore} />
      </Field>,
    );
    expect(screen.getByRole('textbox', { name: 'Find' })).toBeDisabled();
  });
});

describe('TextInput and TextArea', () => {
  it('report every stroke', async () => {
    const seen: string[] = [];
    function Both() {
      const [line, setLine] = useState('');
      const [lines, setLines] = useState('');
      seen.push(`${line}|${lines}`);
      return (
        <>
          <TextInput aria-label="Line" value={line} onValueChange={setLine} />
          <TextArea aria-label="Lines" value={lines} onValueChange={setLines} />
        </>
      );
    }
    render(<Both />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Line' }), 'ab');
    await userEvent.type(screen.getByRole('textbox', { name: 'Lines' }), 'c{Enter}d');
    expect(seen.at(-1)).toBe('ab|c\nd');
    expect(seen).toContain('a|');
  });
});

describe('NumberInput', () => {
  function Tries({ onValueChange }: { onValueChange: (value: number | null) => void }) {
    const [tries, setTries] = useState<number | null>(3);
    return (
      <NumberInput
        aria-label="Tries"
        value={tries}
        onValueChange={(next) => {
          setTries(next);
          onValueChange(next);
        }}
        min={1}
        max={4}
        unit="times"
      />
    );
  }

  it('steps by its buttons and by the arrow keys, and stops at its limits', async () => {
    const onValueChange = vi.fn();
    render(<Tries onValueChange={onValueChange} />);

    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Tries' }));
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');

    expect(onValueChange.mock.calls.map(([value]: unknown[]) => value)).toEqual([4, 3]);
    expect(screen.getByRole('textbox', { name: 'Tries' })).toHaveValue('3');
  });

  it('is empty when nothing is in it', async () => {
    const onValueChange = vi.fn();
    render(<Tries onValueChange={onValueChange} />);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Tries' }));
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });
});

describe('Select', () => {
  it('is opened, walked and answered by keyboard; what cannot be chosen is not', async () => {
    const onValueChange = vi.fn();
    render(<Select aria-label="Done by" options={people} value="desk" onValueChange={onValueChange} />);
    expect(screen.getByRole('combobox', { name: 'Done by' })).toHaveTextContent('Front desk');

    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { name: 'Front desk', selected: true })).toBeVisible();
    expect(screen.getByRole('option', { name: 'Warehouse' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}');

    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('manager');
  });
});
