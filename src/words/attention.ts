import type { IncidentKind } from '../model/journal';

/** Says what can be done about something that needs a person. */
export interface AttentionWords {
  /** What concerns no step in particular. */
  readonly unnamed: string;
  readonly needs: (step: string) => string;
  readonly why: Readonly<Record<IncidentKind, string>>;
  readonly gap: (outcome: string) => string;
  readonly deadEnd: (steps: string) => string;
  readonly drawOn: string;
  /** Of a step that went wrong, with nothing drawn for it. */
  readonly drawThen: string;
  readonly show: string;
  readonly after: string;
  readonly planned: (what: string, after: string | null) => string;
  readonly changeMind: string;
  readonly acts: {
    readonly retry: string;
    readonly goOn: string;
    readonly skip: (outcome: string) => string;
    readonly endHere: string;
    readonly start: (step: string) => string;
    readonly end: string;
    readonly cancel: (noun: string) => string;
  };
}

export const englishAttention: AttentionWords = {
  unnamed: 'Needs attention',
  needs: (step) => `${step} needs attention`,
  why: {
    unavailable: 'The system is down, and nothing in the drawing says what then.',
    'missing-data': 'Something that it needs is missing, and nothing in the drawing says what then.',
    refused: 'It was refused, and nothing in the drawing says what then.',
    'too-late': 'It took too long, and nothing in the drawing says what then.',
    'wrong-output': 'The result was wrong, and nothing in the drawing says what then.',
    error: 'Something went wrong, and nothing in the drawing says what then.',
    'too-many-visits': 'It came round too often, and nothing in the drawing says what then.',
    gap: 'The drawing stops here.',
    'dead-end': 'Nothing can go on.',
    runaway: 'It goes round and round.',
  },
  gap: (outcome) => `The drawing stops here: no arrow leaves by “${outcome}”.`,
  deadEnd: (steps) => `Nothing can go on: ${steps} waits for a path that went another way.`,
  drawOn: 'Draw on from here',
  drawThen: 'Say what should happen then',
  show: 'Show the step',
  after: 'After',
  planned: (what, after) => (after === null ? `${what}, at once` : `${what}, after ${after}`),
  changeMind: 'Choose again',
  acts: {
    retry: 'Try again',
    goOn: 'Let it go on',
    skip: (outcome) => `Go on as “${outcome}”`,
    endHere: 'End here',
    start: (step) => `Start “${step}” anyway`,
    end: 'End it',
    cancel: (noun) => `Cancel the ${noun}`,
  },
};
