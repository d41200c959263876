import type { FailureKind, IncidentKind } from '../model/journal';

/** Says what is on the screen where a workflow is rehearsed. */
export interface RehearsalWords {
  readonly title: string;
  readonly ribbon: { readonly title: string; readonly text: string };
  readonly drawing: (workflow: string) => string;
  readonly goodDay: string;
  readonly playGoodDay: string;
  /** A scenario that was changed since it was chosen. */
  readonly variationOf: (scenario: string) => string;
  readonly untitled: string;
  readonly player: {
    readonly label: string;
    readonly toStart: string;
    readonly back: string;
    readonly play: string;
    readonly pause: string;
    readonly again: string;
    readonly forward: string;
    readonly toEnd: string;
    readonly scrubber: string;
    readonly ready: (scenario: string) => string;
    readonly readyHint: string;
    readonly workingItOut: string;
    readonly workingItOutHint: string;
    readonly now: (time: string) => string;
    readonly try: (attempt: number) => string;
    readonly took: (duration: string) => string;
    readonly speed: string;
    readonly speeds: Readonly<Record<'0.5' | '1' | '2' | '5', string>>;
    readonly timeline: string;
    readonly closeTimeline: string;
    readonly waitsForEver: (steps: string) => string;
    readonly timeUp: (duration: string) => string;
    readonly tooLong: string;
  };
  readonly panel: {
    readonly open: string;
    readonly close: string;
    readonly parts: string;
    readonly scenarios: string;
    readonly story: string;
    readonly storyEmpty: { readonly title: string; readonly text: string };
    readonly later: (duration: string) => string;
  };
  readonly scenarios: {
    readonly saved: string;
    readonly hold: (holding: number, all: number) => string;
    readonly holdLong: (holding: number, all: number) => string;
    readonly none: { readonly title: string; readonly text: string };
    readonly notChecked: string;
    readonly cannotPlay: string;
    readonly asExpected: string;
    readonly reaches: (ends: string, duration: string) => string;
    readonly noEnd: (standing: string) => string;
    readonly states: Readonly<Record<'holds' | 'fails' | 'refused' | 'unknown', string>>;
    readonly playing: string;
  };
  readonly variation: {
    readonly title: string;
    readonly save: string;
    readonly startOver: string;
    readonly facts: (facts: string) => string;
    readonly outage: (system: string, duration: string) => string;
    readonly resolved: (step: string, what: string) => string;
    readonly begins: (step: string) => string;
    readonly step: (step: string, what: string) => string;
  };
  readonly saving: {
    readonly title: string;
    readonly text: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameMissing: string;
    readonly expect: string;
    readonly expectHint: (ends: string) => string;
    readonly expectAttention: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly attention: {
    readonly title: (count: number) => string;
    readonly needs: (step: string) => string;
    readonly why: Readonly<Record<IncidentKind, string>>;
    readonly gap: (outcome: string) => string;
    readonly deadEnd: (steps: string) => string;
    readonly drawOn: string;
    readonly show: string;
    readonly what: string;
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
  };
  readonly step: {
    readonly close: string;
    readonly happens: string;
    readonly usual: string;
    readonly works: string;
    readonly worksHint: (takes: string) => string;
    readonly atOnce: string;
    readonly fails: string;
    readonly how: string;
    readonly kinds: Readonly<Record<Exclude<FailureKind, 'too-many-visits'>, (who: string | null) => string>>;
    readonly times: string;
    readonly timesUnit: (count: number) => string;
    readonly thenWorks: (attempts: number, times: number) => string;
    readonly slow: string;
    readonly takes: string;
    readonly limit: (limit: string) => string;
    readonly never: string;
    readonly neverHint: string;
    readonly leaves: string;
    readonly leavesHint: string;
    readonly unsure: string;
    readonly unsureHint: string;
    readonly usualAnswer: (answer: string) => string;
    readonly answers: string;
    readonly answer: string;
    readonly by: string;
    readonly anybody: string;
    readonly after: string;
    readonly reason: string;
    readonly plainReason: string;
    readonly nobody: string;
    readonly nobodyHint: string;
    readonly custom: (what: string) => string;
    readonly failsAs: (how: string) => string;
    readonly neverAnswers: string;
    readonly notSure: string;
    readonly failsTimes: (times: string) => string;
    readonly takesTime: (duration: string) => string;
    readonly afterTime: (duration: string) => string;
    readonly beginsWith: string;
    readonly beginHere: string;
    readonly beginsHere: string;
    readonly goesByFacts: string;
    readonly goesByFactsHint: string;
    readonly nothing: string;
    readonly outage: (system: string) => string;
    readonly outageFrom: string;
    readonly outageFor: string;
    readonly soFar: string;
    readonly notReached: string;
    readonly visit: (visit: number) => string;
    readonly wentIn: string;
    readonly cameOut: string;
    readonly nothingWentIn: string;
    readonly nothingCameOut: string;
    readonly jump: string;
    readonly said: (who: string, what: string) => string;
  };
  readonly yes: string;
  readonly no: string;
  readonly nothingSet: string;
  readonly refused: {
    readonly cannotRun: { readonly title: string; readonly text: (count: number) => string };
    readonly cannotPlay: string;
    readonly tooSlow: { readonly title: string; readonly text: string };
    readonly broken: { readonly title: string; readonly text: string };
    readonly retry: string;
    readonly draw: string;
  };
  readonly phone: {
    readonly visits: string;
    readonly scenarios: string;
    readonly timeline: string;
    readonly empty: string;
  };
}

export const englishRehearsal: RehearsalWords = {
  title: 'Rehearsal',
  ribbon: { title: 'Rehearsal', text: 'Nothing is charged, sent or saved as real' },
  drawing: (workflow) => `Drawing of ${workflow}, rehearsed`,
  goodDay: 'The good day',
  playGoodDay: 'Play the good day',
  variationOf: (scenario) => `${scenario}, changed`,
  untitled: 'A day without a name',
  player: {
    label: 'Player',
    toStart: 'Back to the start',
    back: 'One step back',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    forward: 'One step on',
    toEnd: 'To the end',
    scrubber: 'Where in the rehearsal',
    ready: (scenario) => `${scenario}, ready to play`,
    readyHint: 'Choose a step to make something go wrong there.',
    workingItOut: 'Working it out',
    workingItOutHint: 'What you see is from before your change.',
    now: (time) => `${time} now`,
    try: (attempt) => `try ${String(attempt)}`,
    took: (duration) => `${duration} in all`,
    speed: 'Speed',
    speeds: { '0.5': 'Slow', '1': 'Normal speed', '2': 'Twice as fast', '5': '5 times as fast' },
    timeline: 'Timeline',
    closeTimeline: 'Close the timeline',
    waitsForEver: (steps) => `Nothing more happens: ${steps} waits for ever.`,
    timeUp: (duration) => `It is still not over after ${duration}.`,
    tooLong: 'So much happened that the rest is not shown.',
  },
  panel: {
    open: 'Scenarios and story',
    close: 'Close',
    parts: 'About the rehearsal',
    scenarios: 'Scenarios',
    story: 'What happened',
    storyEmpty: { title: 'Nothing has happened yet', text: 'Play the good day, or go on step by step.' },
    later: (duration) => `${duration} later`,
  },
  scenarios: {
    saved: 'Saved scenarios',
    hold: (holding, all) => `${String(holding)} of ${String(all)} hold`,
    holdLong: (holding, all) => `${String(holding)} of ${String(all)} scenarios hold`,
    none: {
      title: 'No bad day saved yet',
      text: 'Choose a step, let it fail, and save what you tried. From then on it is checked whenever you draw.',
    },
    notChecked: 'Not checked yet',
    cannotPlay: 'Cannot be played now',
    asExpected: 'As expected',
    reaches: (ends, duration) => `${ends}, ${duration}`,
    noEnd: (standing) => `Reaches no end: ${standing}`,
    states: {
      holds: 'Holds',
      fails: 'Does not hold',
      refused: 'Cannot be played',
      unknown: 'Not checked yet',
    },
    playing: 'On the screen',
  },
  variation: {
    title: 'You are trying something',
    save: 'Save as a scenario',
    startOver: 'Start over',
    facts: (facts) => `Begins with ${facts}`,
    outage: (system, duration) => `${system} is down for ${duration}`,
    resolved: (step, what) => `${step}: somebody says “${what}”`,
    begins: (step) => `Begins at ${step}`,
    step: (step, what) => `${step}: ${what}`,
  },
  saving: {
    title: 'Save this day as a scenario',
    text: 'It is kept with the drawing and played again whenever you change something.',
    name: 'Name',
    nameHint: 'Say what goes wrong.',
    nameMissing: 'Give it a name, so that you find it again.',
    expect: 'It should always end like this',
    expectHint: (ends) => `Turns red when it no longer ends at ${ends}.`,
    expectAttention: 'Turns red when it no longer stops for a person.',
    save: 'Save',
    cancel: 'Cancel',
  },
  attention: {
    title: (count) => (count === 1 ? 'Needs attention' : `${String(count)} need attention`),
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
    show: 'Show the step',
    what: 'What does somebody do about it?',
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
  },
  step: {
    close: 'Close',
    happens: 'What happens here',
    usual: 'the usual',
    works: 'It works',
    worksHint: (takes) => `Takes ${takes}`,
    atOnce: 'Takes no time: nothing is set',
    fails: 'It fails',
    how: 'How',
    kinds: {
      unavailable: (who) => (who === null ? 'The system is down' : `${who} is down`),
      'missing-data': () => 'Something is missing',
      refused: () => 'It is refused',
      'too-late': () => 'It comes too late',
      'wrong-output': () => 'The result is wrong',
      error: () => 'Something else goes wrong',
    },
    times: 'How often before it works',
    timesUnit: (count) => (count === 1 ? 'time' : 'times'),
    thenWorks: (attempts, times) => {
      if (attempts === 1) return 'It is tried once only, so the first failure counts.';
      return times >= attempts
        ? `It is tried ${String(attempts)} times in all, so every try fails.`
        : `It is tried up to ${String(attempts)} times, so try ${String(times + 1)} works.`;
    },
    slow: 'It takes longer',
    takes: 'How long',
    limit: (limit) => `Its limit is ${limit}.`,
    never: 'It never answers',
    neverHint: 'Nothing comes back at all.',
    leaves: 'It brings another result',
    leavesHint: 'It works, and leaves behind:',
    unsure: 'It is not sure',
    unsureHint: 'The answer comes, below what is asked for.',
    usualAnswer: (answer) => `The answer is “${answer}”`,
    answers: 'Somebody answers otherwise',
    answer: 'Answer',
    by: 'Who',
    anybody: 'Whoever is asked',
    after: 'After',
    reason: 'Reason',
    plainReason: 'Said in a rehearsal',
    nobody: 'Nobody answers',
    nobodyHint: 'Not now and not later.',
    custom: (what) => `Set in the file: ${what}. Choosing something replaces it.`,
    failsAs: (how) => `fails (${how})`,
    neverAnswers: 'never answers',
    notSure: 'not sure',
    failsTimes: (times) => `fails ${times}`,
    takesTime: (duration) => `takes ${duration}`,
    afterTime: (duration) => `after ${duration}`,
    beginsWith: 'What it begins with',
    beginHere: 'Begin here',
    beginsHere: 'The rehearsal begins here.',
    goesByFacts: 'Goes by the facts',
    goesByFactsHint: 'Change what it begins with, and it may go another way.',
    nothing: 'Nothing can go wrong here by itself.',
    outage: (system) => `${system} is down for everybody`,
    outageFrom: 'From, after the start',
    outageFor: 'For',
    soFar: 'So far',
    notReached: 'Not reached yet.',
    visit: (visit) => `Round ${String(visit)}`,
    wentIn: 'Went in',
    cameOut: 'Came out',
    nothingWentIn: 'Needs nothing',
    nothingCameOut: 'Nothing',
    jump: 'Go to this moment',
    said: (who, what) => `${who}: ${what}`,
  },
  yes: 'Yes',
  no: 'No',
  nothingSet: 'Nothing',
  refused: {
    cannotRun: {
      title: 'The drawing cannot be played yet',
      text: (count) =>
        count === 1 ? 'One thing stands in the way.' : `${String(count)} things stand in the way.`,
    },
    cannotPlay: 'This day cannot be played',
    tooSlow: {
      title: 'This goes on for too long',
      text: 'The rehearsal was stopped. Look for a circle that is never left, and give it a limit.',
    },
    broken: {
      title: 'The rehearsal broke down',
      text: 'That is our mistake, not yours. The drawing is safe.',
    },
    retry: 'Try again',
    draw: 'Back to the drawing',
  },
  phone: {
    visits: 'What happens',
    scenarios: 'Scenarios',
    timeline: 'Timeline',
    empty: 'Play the good day, and every step shows here as it happens.',
  },
};
