import { describe, expect, it } from 'vitest';
import { findLoops } from '../../../src/engine/compile/loops';
import { upstreamOf } from '../../../src/engine/upstream';

/** `a>b` leaves by the ordinary outcome, `a~b` by another, `a<b` is marked back. */
function loopsOf(text: string, { entered = 'a' } = {}) {
  const names = [...new Set(text.replace(/[>~< ]/g, ''))].sort();
  const at = (name: string | undefined) => names.indexOf(name ?? '');
  const arrows = text.split(' ').map((arrow) => ({
    from: at(arrow[0]),
    to: at(arrow[2]),
    outcome: arrow[1] === '~' ? 'failed' : 'done',
    back: arrow[1] === '<',
  }));
  const found = findLoops({
    size: names.length,
    arrows,
    isFirstOutcome: (arrow) => arrow.outcome === 'done',
    isEntered: (step) => names[step] === entered,
  });
  const drawn = arrows.map((arrow, index) => ({
    id: String(index),
    from: arrow.from,
    outcome: arrow.outcome,
    to: arrow.to,
    loop: found.loopOfArrow.get(index) ?? null,
  }));
  return {
    loops: found.loops.map(
      ({ header, steps }) => `${names[header] ?? ''}:${steps.map((step) => names[step]).join('')}`,
    ),
    back: [...found.loopOfArrow.keys()].map((index) => text.split(' ')[index]),
    upstream: (name: string) =>
      [...upstreamOf(at(name), drawn, found.loops)]
        .map((step) => names[step])
        .sort()
        .join(''),
  };
}

describe('loops', () => {
  it('have the step as header that is entered from outside', () => {
    expect(loopsOf('a>b b>c c>d d~b').loops).toEqual(['b:bcd']);
    expect(loopsOf('a>b b>c c>d d~b').back).toEqual(['d~b']);
  });

  it('with two ways in go by the mark of the editor, then by good news, then by the way out, then by order', () => {
    expect(loopsOf('a>b a>c b>c c<b').loops).toEqual(['b:bc']);
    expect(loopsOf('a>b a>c b<c c>b').loops).toEqual(['c:bc']);
    expect(loopsOf('a>b a>c b~c c>b').loops).toEqual(['c:bc']);
    expect(loopsOf('a>b a>c b>c c>b b>d').loops).toEqual(['c:bc']);
    expect(loopsOf('a>b a>c b>c c>b').loops).toEqual(['b:bc']);
  });

  it('are found inside loops', () => {
    expect(loopsOf('a>b b>c c>d d~c d>e e~b').loops).toEqual(['b:bcde', 'c:cd']);
  });

  it('of one step with itself count', () => {
    expect(loopsOf('a>b b~b b>c').loops).toEqual(['b:b']);
  });

  it('that are long do not overflow the stack', () => {
    const size = 5_000;
    const arrows = Array.from({ length: size }, (_, from) => ({
      from,
      to: (from + 1) % size,
      outcome: 'done',
      back: false,
    }));
    const { loops } = findLoops({
      size,
      arrows,
      isFirstOutcome: () => true,
      isEntered: (step) => step === 0,
    });
    expect(loops).toHaveLength(1);
    expect(loops[0]?.header).toBe(0);
  });
});

describe('upstream', () => {
  it('does not go back in a loop that the step is part of', () => {
    const drawing = loopsOf('a>b b>c b>d c>e d>e e~b e>f');
    expect(drawing.upstream('e')).toBe('abcd');
    expect(drawing.upstream('b')).toBe('a');
    expect(drawing.upstream('f')).toBe('abcde');
  });

  it('goes back in a loop that the step is not part of', () => {
    const drawing = loopsOf('a>b b>c c~b b>d c>d');
    expect(drawing.upstream('d')).toBe('abc');
  });
});
