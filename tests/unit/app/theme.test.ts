import { describe, expect, it, vi } from 'vitest';
import { startTheme, type ThemePage } from '../../../src/app/theme/theme';

function page({ dark = false, remembered = null }: { dark?: boolean; remembered?: string | null } = {}) {
  const device = new EventTarget();
  const written: string[] = [];
  const prefersDark = {
    matches: dark,
    addEventListener: device.addEventListener.bind(device) as MediaQueryList['addEventListener'],
    removeEventListener: device.removeEventListener.bind(device) as MediaQueryList['removeEventListener'],
  };
  const given: ThemePage = {
    root: { dataset: {} },
    prefersDark,
    memory: { read: () => remembered, write: (choice) => written.push(choice) },
  };
  return {
    given,
    written,
    shown: () => given.root.dataset.theme,
    turnDevice: (next: boolean) => {
      prefersDark.matches = next;
      device.dispatchEvent(new Event('change'));
    },
  };
}

describe('startTheme', () => {
  it.each([
    { remembered: null, dark: false, shown: 'light' },
    { remembered: null, dark: true, shown: 'dark' },
    { remembered: 'dark', dark: false, shown: 'dark' },
    { remembered: 'light', dark: true, shown: 'light' },
    { remembered: 'system', dark: true, shown: 'dark' },
    { remembered: 'purple', dark: false, shown: 'light' },
  ])(
    'shows $shown for a memory of $remembered on a device that prefers dark: $dark',
    ({ shown, ...device }) => {
      const here = page(device);
      const theme = startTheme(here.given);
      expect(here.shown()).toBe(shown);
      expect(theme.shown()).toBe(shown);
      expect(here.written).toEqual([]);
    },
  );

  it('follows the device only while nobody chose', () => {
    const here = page();
    const theme = startTheme(here.given);
    const listener = vi.fn();
    theme.subscribe(listener);

    here.turnDevice(true);
    expect(here.shown()).toBe('dark');
    expect(listener).toHaveBeenCalledTimes(1);

    theme.choose('light');
    here.turnDevice(false);
    here.turnDevice(true);
    expect(here.shown()).toBe('light');
    expect(listener).toHaveBeenCalledTimes(2);

    theme.choose('system');
    expect(here.shown()).toBe('dark');
  });

  it('remembers each choice', () => {
    const here = page();
    const theme = startTheme(here.given);
    theme.choose('dark');
    theme.choose('system');
    expect(here.written).toEqual(['dark', 'system']);
    expect(theme.choice()).toBe('system');
  });

  it('stops telling whoever left, and lets go of the device', () => {
    const here = page();
    const theme = startTheme(here.given);
    const listener = vi.fn();
    const leave = theme.subscribe(listener);
    leave();
    theme.choose('dark');
    theme.choose('system');
    theme.dispose();
    here.turnDevice(true);
    expect(listener).not.toHaveBeenCalled();
    expect(here.shown()).toBe('light');
  });
});
