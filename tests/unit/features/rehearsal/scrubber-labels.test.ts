import { describe, expect, it } from 'vitest';
import { labelScrubber, rankBeats } from '../../../../src/features/rehearsal/screen/scrubber-labels';
import type { Beat } from '../../../../src/features/rehearsal/session/beats';

describe('what is written under the scrubber', () => {
  it('is both ends and now', () => {
    const labels = label(20, { now: 10 });

    expect(labels.filter(({ text }) => text.startsWith('t')).map(({ place }) => place)).toEqual([0, 20]);
    expect(labels.find(({ isNow }) => isNow)).toMatchObject({ place: 10, align: 'middle' });
  });

  it('never touches, however many beats there are', () => {
    const labels = label(300, { now: 150, width: 900 });

    const spans = labels
      .map(({ place, text, align }) => {
        const size = text.length * 6.4;
        const x = (place / 300) * 900;
        const from = align === 'start' ? x : align === 'end' ? x - size : x - size / 2;
        return { from, to: from + size };
      })
      .sort((left, right) => left.from - right.from);
    expect(spans.length).toBeGreaterThan(4);
    spans.slice(1).forEach((span, index) => expect(span.from).toBeGreaterThan(spans[index]?.to ?? 0));
  });

  it('tells what needs a person before anything else', () => {
    const labels = label(40, { now: 0, width: 190, attentionAt: 20 });

    expect(labels.map(({ text }) => text)).toContain('beat 20');
    expect(labels.filter(({ text }) => text.startsWith('beat'))).toHaveLength(1);
  });

  it('tells where a promise breaks before what needs a person', () => {
    const labels = label(40, { now: 0, width: 190, attentionAt: 20, brokenAt: 22 });

    expect(labels.map(({ text }) => text).filter((text) => text.startsWith('beat'))).toEqual(['beat 22']);
  });

  it('keeps now on the line at both ends', () => {
    expect(label(20, { now: 0 })[0]?.align).toBe('start');
    expect(label(20, { now: 20 })[0]?.align).toBe('end');
  });
});

function label(
  count: number,
  more: { now: number; width?: number; attentionAt?: number; brokenAt?: number },
) {
  const beats = Array.from({ length: count }, (_, index): Beat => {
    const kind = index + 1 === more.attentionAt ? 'attention' : 'plain';
    return { seq: index + 1, at: index, kind, sends: false, step: 'st_x', attempt: null, stopsAt: [] };
  });
  return labelScrubber({
    beats,
    ranked: rankBeats(beats, new Set(beats.filter(({ seq }) => seq === more.brokenAt))),
    now: more.now,
    width: more.width ?? 900,
    nowText: '09:00 now',
    timeText: (at) => `t${String(at)}`,
    beatText: ({ seq }) => `beat ${String(seq)}`,
  });
}
