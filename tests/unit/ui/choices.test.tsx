import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '../../../src/ui/checkbox';
import { RadioGroup } from '../../../src/ui/radio-group';
import { Segmented } from '../../../src/ui/segmented';
import { Switch } from '../../../src/ui/switch';

describe('Switch and Checkbox', () => {
  it('are named by the label alone; the hint describes', () => {
    render(
      <>
        <Switch label="Remind" hint="After 2 h" checked onCheckedChange={vi.fn()} />
        <Checkbox label="Receipt" hint="Sent too" checked={false} onCheckedChange={vi.fn()} />
      </>,
    );
    expect(screen.getByRole('switch', { name: 'Remind', checked: true })).toHaveAccessibleDescription(
      'After 2 h',
    );
    expect(screen.getByRole('checkbox', { name: 'Receipt', checked: false })).toHaveAccessibleDescription(
      'Sent too',
    );
  });

  it('change by a press anywhere on their label', async () => {
    const onSwitch = vi.fn();
    const onCheck = vi.fn();
    render(
      <>
        <Switch label="Remind" checked={false} onCheckedChange={onSwitch} />
        <Checkbox label="Receipt" checked onCheckedChange={onCheck} />
      </>,
    );
    await userEvent.click(screen.getByText('Remind'));
    await userEvent.click(screen.getByText('Receipt'));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
    expect(onCheck).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('tell some from all', () => {
    render(<Checkbox label="Steps" checked={false} indeterminate onCheckedChange={vi.fn()} />);
    expect(screen.getByRole('checkbox', { name: 'Steps' })).toBePartiallyChecked();
  });

  it('do nothing while disabled', async () => {
    const onCheckedChange = vi.fn();
    render(<Switch label="Remind" disabled checked={false} onCheckedChange={onCheckedChange} />);
    await userEvent.click(screen.getByText('Remind'));
    expect(onCheckedChange).not.toHaveBeenCalled();
  });
});

describe('RadioGroup', () => {
  it('is a named group whose choice moves with the arrow keys', async () => {
    const onValueChange = vi.fn();
    function Group() {
      const [value, setValue] = useState<'ask' | 'manager'>('ask');
      return (
        <RadioGroup
          label="If nobody answers"
          options={[
            { value: 'ask', label: 'Ask again' },
            { value: 'manager', label: 'Ask the Manager', hint: 'Both can answer' },
          ]}
          value={value}
          onValueChange={(next) => {
            setValue(next);
            onValueChange(next);
          }}
        />
      );
    }
    render(<Group />);
    expect(screen.getByRole('radiogroup', { name: 'If nobody answers' })).toBeVisible();

    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');

    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('manager');
    const chosen = screen.getByRole('radio', { name: 'Ask the Manager', checked: true });
    expect(chosen).toHaveFocus();
    expect(chosen).toHaveAccessibleDescription('Both can answer');
  });
});

describe('Segmented', () => {
  function Views({ iconsOnly = false }: { iconsOnly?: boolean }) {
    const [view, setView] = useState('drawing');
    return (
      <Segmented
        label="View"
        iconsOnly={iconsOnly}
        segments={[
          { value: 'drawing', label: 'Drawing' },
          { value: 'lanes', label: 'Lanes' },
          { value: 'outline', label: 'Outline' },
        ]}
        value={view}
        onValueChange={setView}
      />
    );
  }

  it('is one stop for Tab, and arrows go round', async () => {
    render(
      <>
        <Views />
        <button type="button">after</button>
      </>,
    );
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Drawing', checked: true })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'Outline', checked: true })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  });

  it('keeps its names when only pictures are drawn', () => {
    render(<Views iconsOnly />);
    expect(screen.getByRole('radiogroup', { name: 'View' })).toHaveTextContent('');
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Drawing',
      'Lanes',
      'Outline',
    ]);
  });
});
