import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DurationField } from '../../../../src/parts/duration-field/duration-field';
import { joinDuration, splitDuration } from '../../../../src/parts/duration-field/duration-parts';
import { AppProviders } from '../../../../src/ui/app-providers';

function Kept({ first, heard }: { first?: string; heard: (string | undefined)[] }) {
  const [value, setValue] = useState(first);
  return (
    <AppProviders>
      <DurationField
        label="Time limit"
        value={value}
        optional
        onChange={(next) => {
          heard.push(next);
          setValue(next);
        }}
      />
    </AppProviders>
  );
}

describe('DurationField', () => {
  it('writes what is typed in the unit that is chosen', async () => {
    // given
    const heard: (string | undefined)[] = [];
    const user = userEvent.setup();
    render(<Kept first="PT2H" heard={heard} />);
    const number = screen.getByRole('textbox', { name: 'Time limit' });
    expect(number).toHaveValue('2');
    // when
    await user.clear(number);
    await user.type(number, '36');
    // then
    expect(heard.at(-1)).toBe('P1DT12H');
    expect(number).toHaveValue('36');
  });

  it('keeps the number when the unit changes', async () => {
    const heard: (string | undefined)[] = [];
    const user = userEvent.setup();
    render(<Kept first="PT2H" heard={heard} />);
    await user.click(screen.getByRole('combobox', { name: 'Time limit, unit' }));
    await user.click(await screen.findByRole('option', { name: 'days' }));
    expect(heard.at(-1)).toBe('P2D');
  });

  it('takes the limit away only when an empty box is left', async () => {
    const heard: (string | undefined)[] = [];
    const user = userEvent.setup();
    render(<Kept first="PT2H" heard={heard} />);
    await user.clear(screen.getByRole('textbox', { name: 'Time limit' }));
    expect(heard).toEqual([]);
    await user.tab();
    expect(heard).toEqual([undefined]);
  });
});

describe('the parts of a duration', () => {
  it.each([
    ['PT90M', { count: 90, unit: 'minutes' }],
    ['P2D', { count: 2, unit: 'days' }],
    ['P1W', { count: 1, unit: 'weeks' }],
    ['PT30S', { count: 30, unit: 'seconds' }],
  ] as const)(
    '%s is told in the largest unit that fits it, and written back the same length',
    (text, parts) => {
      expect(splitDuration(text)).toEqual(parts);
      expect(splitDuration(joinDuration(parts))).toEqual(parts);
    },
  );

  it('leaves working time of a calendar alone', () => {
    expect(splitDuration({ work: 'PT8H', calendar: 'ca_shop' })).toBeNull();
  });
});
