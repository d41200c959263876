import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NoticeStack } from '../../../src/app/notice-stack';
import { makeNoticeBoard, Notices } from '../../../src/app/notices';
import { AppProviders } from '../../../src/ui/app-providers';
import { Button } from '../../../src/ui/button';
import { onDemand, PartTroubleContext, plainTrigger, usePopup } from '../../../src/ui/on-demand';

it('shows that a part did not arrive, and tries again, where what draws notices did not arrive either', async () => {
  // given: without a connection
  const offline = { is: true };
  const fetched = <Part,>(part: Part) =>
    offline.is ? Promise.reject(new Error('offline')) : Promise.resolve(part);
  const menu = onDemand(() => fetched(() => <p>Here it is</p>));
  const stack = onDemand(() => fetched(NoticeStack));
  const board = makeNoticeBoard();
  function Opener() {
    const { Part, press } = usePopup(menu);
    if (Part !== null) return <Part />;
    return plainTrigger(<Button>More</Button>, 'menu', { near: vi.fn(), press });
  }
  render(
    <AppProviders>
      <PartTroubleContext
        value={(text, again) => board.post({ text, action: { label: 'Try again', onPress: again } })}
      >
        <Opener />
        <Notices board={board} stack={stack} />
      </PartTroubleContext>
    </AppProviders>,
  );

  // when
  await userEvent.click(screen.getByRole('button', { name: 'More' }));

  // then
  const sentence = /could not be fetched/u;
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getAllByText(sentence).some((element) => element.closest('[role="status"]') !== null)).toBe(
    true,
  );
  expect(screen.getByRole('button', { name: 'More' })).toBeVisible();

  // and when it is back
  offline.is = false;
  await userEvent.click(again);

  // then
  expect(await screen.findByText('Here it is')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});
