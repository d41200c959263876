/** What a colour means here. `pen` is whatever was played or is working: ink for real, blue in a rehearsal. */
export type Tone = 'waiting' | 'trying' | 'attention' | 'done' | 'wrong' | 'neutral' | 'pen';

/** The tone as text, on any surface or on its own wash. */
export const toneText: Readonly<Record<Tone, string>> = {
  waiting: 'text-waiting',
  trying: 'text-trying',
  attention: 'text-attention',
  done: 'text-done',
  wrong: 'text-wrong',
  neutral: 'text-ink-3',
  pen: 'text-pen',
};

/** The tone as a wash behind text. */
export const toneWash: Readonly<Record<Tone, string>> = {
  waiting: 'bg-waiting-wash',
  trying: 'bg-trying-wash',
  attention: 'bg-attention-wash',
  done: 'bg-done-wash',
  wrong: 'bg-wrong-wash',
  neutral: 'bg-sunken',
  pen: 'bg-card',
};
