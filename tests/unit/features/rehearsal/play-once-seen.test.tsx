import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePlayOnceSeen } from '../../../../src/features/rehearsal/phone/use-play-once-seen';

it('holds what plays as long as a sheet covers it, and goes on when the sheet is closed', () => {
  const heard: string[] = [];
  const session = { play: () => heard.push('play'), pause: () => heard.push('pause') };
  const { rerender } = renderHook(
    ({ isPlaying, isCovered }) => usePlayOnceSeen(session, isPlaying, isCovered),
    { initialProps: { isPlaying: false, isCovered: true } },
  );
  expect(heard).toEqual([]);

  rerender({ isPlaying: true, isCovered: true });
  expect(heard).toEqual(['pause']);

  rerender({ isPlaying: false, isCovered: true });
  rerender({ isPlaying: false, isCovered: false });
  expect(heard).toEqual(['pause', 'play']);

  // and whoever has stopped it himself is not played to
  rerender({ isPlaying: false, isCovered: true });
  rerender({ isPlaying: false, isCovered: false });
  expect(heard).toEqual(['pause', 'play']);
});
