import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/app/theme/theme.css', import.meta.url), 'utf8');

function readColours(block: RegExp): Map<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const light = readColours(/@theme static \{([^}]*)\}/);
const dark = readColours(/\n\[data-theme="dark"\] \{([^}]*)\}/);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function ratio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ['ground', 'panel', 'card', 'reh-ground'];
const states = ['waiting', 'trying', 'attention', 'done', 'wrong'];
const tiles = ['person', 'system', 'ai', 'flow', 'bad'];

/** What is read, and on what. */
const texts: [string, string, number][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', ...states].flatMap((text) =>
    surfaces.map((surface): [string, string, number] => [text, surface, 4.5]),
  ),
  ...states.map((state): [string, string, number] => [state, `${state}-wash`, 5]),
  ...states.flatMap((state): [string, string, number][] => [
    ['ink', `${state}-wash`, 4.5],
    ['ink-2', `${state}-wash`, 4.5],
  ]),
  ...['ink', 'ink-2', 'ink-3', 'accent'].map((text): [string, string, number] => [text, 'accent-wash', 4.5]),
  ...['ink', 'ink-2'].map((text): [string, string, number] => [text, 'sunken', 4.5]),
  ['on-ink', 'ink', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-attention', 'attention-solid', 4.5],
  ...tiles.map((tile): [string, string, number] => [`tile-${tile}-icon`, `tile-${tile}`, 5.6]),
];

/** Lines and shapes that mean something. */
const shapes = [
  'edge',
  'pencil',
  'accent',
  'accent-edge',
  'attention-solid',
  ...['waiting', 'trying', 'done', 'wrong'].map((state) => `${state}-edge`),
].flatMap((shape) => surfaces.map((surface): [string, string, number] => [shape, surface, 3]));

describe.each([
  { theme: 'light', colours: light },
  { theme: 'dark', colours: new Map([...light, ...dark]) },
])('colours, $theme', ({ colours }) => {
  it.each([...texts, ...shapes])('%s on %s reaches %d', (front, back, least) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    if (one === undefined || other === undefined) throw new Error(`theme.css has no ${front} or no ${back}.`);
    expect(ratio(one, other)).toBeGreaterThanOrEqual(least);
  });
});

it('every colour of the light theme has its dark one', () => {
  expect(light.size).toBeGreaterThan(40);
  expect([...dark.keys()].toSorted()).toEqual([...light.keys()].toSorted());
});
