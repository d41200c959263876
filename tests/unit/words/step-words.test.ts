import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import { FAILURE_KINDS } from '../../../src/model/journal';
import { CARD_ROW, stepSize } from '../../../src/model/step-size';
import { outcomesOf } from '../../../src/step-kit/step-catalog';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { readAloud } from '../../../src/words/sentence';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { orderWorkflow } from '../../support/order-workflow';
import { sketch } from '../../support/sketch';

const roles = [
  { id: 'ro_desk', name: 'Front desk' },
  { id: 'ro_manager', name: 'Manager' },
];
const fields = [
  { id: 'fd_amount', name: 'Amount', type: 'money' },
  { id: 'fd_kind', name: 'Kind of mail', type: 'choice', options: ['complaint', 'praise'] },
  { id: 'fd_lines', name: 'Order lines', type: 'list' },
  { id: 'fd_line', name: 'Order line' },
  { id: 'fd_due', name: 'Delivery date', type: 'date' },
];

function speak(document: WorkflowDocument, id: string) {
  const context = makeSentenceContext(document, stepWords.en, english);
  const step = context.step(id);
  const words = step === undefined ? undefined : context.wordsOf(step);
  if (step === undefined || words === undefined) throw new Error(`no words for ${id}`);
  const parts = words.sentence(step, context);
  return {
    card: words.card(step, context),
    ladder: words.ladder(step, context),
    sentence: readAloud(parts),
    blanks: parts.flatMap((part) => ('blank' in part ? [part] : [])),
    outcome: (outcome: string) => context.outcome(id, outcome),
  };
}

describe('what takes a failure that no arrow takes', () => {
  const said = (id: string) =>
    speak(
      sketch({
        steps: {
          start: 'trigger',
          pack: { type: 'task', name: 'Pack' },
          both: { type: 'task', name: 'Look' },
          over: 'end',
          any: { type: 'fallback', name: 'If anything goes wrong' },
          help: { type: 'task', name: 'Help' },
        },
        arrows: ['start>pack', 'pack>both', 'both>over', 'any>help', 'help>both'],
      }),
      id,
    ).sentence;

  it('is the fallback around it', () => {
    expect(said('st_pack')).toContain('it is not tried again: If anything goes wrong.');
    expect(said('st_both')).toContain('it is not tried again: If anything goes wrong.');
  });

  it('is never the fallback that alone leads there', () => {
    expect(said('st_help')).toContain('it is not tried again: it waits until somebody looks at it.');
  });
});

/** Speaks of one step, drawn alone. */
function alone(type: string, more: object = {}) {
  return speak(
    sketch({ steps: { it: { type, ...more }, next: 'task' }, arrows: [], roles, fields }),
    'st_it',
  );
}

describe('a task', () => {
  const charge = speak(orderWorkflow(), 'st_charge');

  it('says who does it and what happens if not', () => {
    expect(charge.card).toBe('Card gateway, about 20 seconds. Tries 3 times, then Ask for a new card');
    expect(charge.sentence).toBe(
      'Card gateway does this in about 20 seconds. It must leave behind Receipt number. If it fails, it is tried 3 times in all, first after 20 min, then twice as long each time. Still no luck: Ask for a new card. There is no time limit. Doing it twice would do harm. It can be undone: Refund the card.',
    );
  });

  it('makes each setting a blank, and marks those that nobody filled in', () => {
    expect(charge.blanks.filter(({ filled }) => filled).map(({ blank, text }) => [blank, text])).toEqual([
      ['system', 'Card gateway'],
      ['estimate.duration', 'about 20 seconds'],
      ['config.produces', 'Receipt number'],
      ['policy.retry.attempts', '3 times'],
      ['policy.retry.firstWait', '20 min'],
      ['policy.retry.factor', 'twice as long each time'],
      ['arrows.failed', 'Ask for a new card'],
      ['config.repeatable', 'would do harm'],
      ['config.undo.name', 'Refund the card'],
    ]);
    expect(charge.blanks.filter(({ filled }) => !filled)).toEqual([
      { blank: 'policy.timeLimit', text: 'no time limit', filled: false },
    ]);
  });

  it('says what it waits for where paths meet', () => {
    const ship = speak(orderWorkflow(), 'st_ship');
    expect(ship.card).toBe('Warehouse. Waits for Pick and pack and Charge the card. No time limit yet');
    expect(ship.sentence).toContain('It waits for every path that was started toward it.');
  });

  it('says its limits, special failures, rounds and the address that it calls', () => {
    const document = sketch({
      steps: {
        it: {
          type: 'task',
          system: 'sy_cards',
          policy: {
            attemptLimit: 'PT2M',
            timeLimit: 'P2D',
            maxVisits: 3,
            retry: { attempts: 2, firstWait: 'PT1M', on: ['unavailable'] },
          },
          config: { by: 'system', repeatable: true, http: { url: 'https://cards.example' } },
        },
        Call: 'task',
        Manager: 'task',
      },
      arrows: ['it:failed.refused>Call', 'it:too-many-visits>Manager'],
      systems: [{ id: 'sy_cards', name: 'Card gateway' }],
    });
    const it = speak(document, 'st_it');
    expect(it.sentence).toBe(
      'Card gateway does this. If it fails, it is tried twice in all, after 1 min, but only after “system down”. Still no luck: it waits until somebody looks at it. But if it is refused: Call. One try may take 2 min. All of it may take 2 days. It may come round 3 times at most; after that: Manager. Doing it twice does no harm. When it runs for real it calls https://cards.example.',
    );
    expect(it.outcome('failed')).toBe('2 tries failed');
    expect(it.outcome('failed.refused')).toBe('Refused');
    expect(it.outcome('too-many-visits')).toBe('More than 3 times');
    expect(it.outcome('maybe')).toBe('A way that is gone');
  });

  it('says what is not chosen yet', () => {
    expect(alone('task').card).toBe('Nobody does it yet. No time limit yet');
    expect(alone('task', { config: { by: 'system' } }).card).toBe('No system does it yet');
    expect(alone('task').sentence).toContain('Somebody does this.');
    expect(alone('task', { role: 'ro_gone' }).card).toBe('A role that is gone. No time limit yet');
  });

  it('leaves to a fallback what no arrow takes', () => {
    const document = sketch({ steps: { it: 'task', Rescue: 'fallback' }, arrows: [] });
    expect(speak(document, 'st_it').sentence).toContain('If it fails, it is not tried again: Rescue.');
  });
});

describe('an approval', () => {
  it('says who decides, and what happens if nobody answers', () => {
    const approval = alone('approval', {
      config: {
        approvers: ['ro_desk'],
        answers: ['approved', 'rejected', 'changes'],
        reasonFor: ['rejected'],
        facts: ['fd_amount'],
        notBy: ['starter'],
        ladder: [
          { after: 'PT2H', do: 'remind' },
          { after: 'P1D', do: 'ask', role: 'ro_manager' },
          { after: 'P2D', do: 'answer', answer: 'rejected' },
        ],
      },
    });
    expect(approval.card).toBe(
      'Front desk decides. If nobody answers: remind after 2 h, ask Manager after 1 day, rejected after 2 days',
    );
    expect(approval.ladder).toEqual({
      asked: 'Front desk decides',
      heading: 'If nobody answers',
      rungs: [
        { after: '2 h', does: 'remind' },
        { after: '1 day', does: 'ask Manager' },
        { after: '2 days', does: 'rejected' },
      ],
    });
    expect(approval.sentence).toBe(
      'Front desk decides: approved, rejected or changes wanted. They see Amount. A reason is needed for rejected. It may not be decided by whoever began the case. If nobody answers: after 2 h they are reminded, after 1 day Manager is asked too, after 2 days it counts as rejected.',
    );
  });

  it.each([
    ['any', 'Front desk or Manager decides: approved or rejected. The first answer counts.'],
    ['all', 'Front desk and Manager decide: approved or rejected. They all have to agree.'],
    ['in-order', 'Front desk and Manager decide: approved or rejected. They are asked one after the other.'],
    [{ atLeast: 2 }, 'Front desk and Manager decide: approved or rejected. At least 2 have to agree.'],
  ])('says how %j decide together', (rule, sentence) => {
    const approval = alone('approval', { config: { approvers: ['ro_desk', 'ro_manager'], rule } });
    expect(approval.sentence).toContain(sentence);
  });

  it('shows on its card as many rungs as the card has grown for, soonest first', () => {
    const ladder = [
      { after: 'P4D', do: 'give-up' },
      { after: 'PT2H', do: 'remind' },
    ];
    const document = sketch({
      steps: { it: { type: 'approval', config: { ladder } }, Call: 'task' },
      arrows: ['it:no-answer>Call'],
    });
    expect(speak(document, 'st_it').ladder?.rungs).toEqual([
      { after: '2 h', does: 'remind' },
      { after: '4 days', does: 'Call' },
    ]);
    const height = (config: object) =>
      stepSize(
        { type: 'approval', name: 'It', size: null, collapsed: false, config: { ...config } },
        stepTypes,
      ).height;
    expect(height({ ladder }) - height({})).toBe(2 * CARD_ROW);
    expect(alone('approval').ladder).toBeNull();
  });

  it('says who is asked in which order, and that nobody is chosen yet', () => {
    const ladder = [
      { after: 'P3D', do: 'ask', role: '' },
      { after: 'P1D', do: 'remind' },
    ];
    const approval = alone('approval', { config: { approvers: ['ro_desk'], ladder } });
    expect(approval.sentence).toContain(
      'If nobody answers: after 1 day they are reminded, after 3 days somebody (nobody chosen yet) is asked too.',
    );
    expect(approval.card).toContain('remind after 1 day, ask somebody (nobody chosen yet) after 3 days');
  });

  it('says that it waits for ever, or until when', () => {
    expect(alone('approval').card).toContain('Waits for ever if nobody answers');
    const limited = alone('approval', { config: { approvers: ['ro_desk'] }, policy: { timeLimit: 'P2D' } });
    expect(limited.outcome('no-answer')).toBe('No answer in 2 days');
    expect(limited.sentence).toContain('If nobody answers: after 2 days it gives up: nothing yet.');
  });
});

describe('a message', () => {
  it.each([{ role: '' }, { field: '' }])('tells nobody yet while nobody is chosen: %j', (to) => {
    const message = alone('notify', { config: { to, message: 'Done.' } });
    expect(message.card).toBe('Tells nobody yet');
    expect(message.sentence).toContain('This tells somebody: “Done.”');
  });
});

describe('what the other types say', () => {
  it.each<[string, object, string, string]>([
    [
      'trigger',
      { config: { kind: 'email' } },
      'By email',
      'This begins the case when an email comes in. It asks for nothing.',
    ],
    [
      'notify',
      { config: { to: { role: 'ro_desk' }, message: 'Collect {fd_amount}.' } },
      'Tells Front desk',
      'This tells Front desk: “Collect [Amount].” If it fails, it is not tried again: it waits until somebody looks at it.',
    ],
    [
      'ai',
      { config: { produces: ['fd_kind'], allowed: { fd_kind: ['complaint', 'praise'] }, threshold: 0.9 } },
      'Fills in Kind of mail',
      'A model reads what is known and fills in Kind of mail (complaint or praise). It must be at least 90% sure; if it is not: nothing yet. If it fails, it is not tried again: it waits until somebody looks at it. There is no time limit.',
    ],
    ['wait', { config: { until: 'fd_due' } }, 'Until Delivery date', 'This waits until Delivery date.'],
    [
      'wait',
      { config: { signal: { name: 'Customer replied' } }, policy: { timeLimit: 'P2D' } },
      'Until a message comes: Customer replied. Gives up after 2 days',
      'This waits until a message comes: Customer replied. If nothing comes in 2 days: nothing yet.',
    ],
    [
      'stage',
      {},
      'No steps yet inside',
      'This holds no steps yet that belong together; it is done when all of them are. If it fails, it is not tried again: it waits until somebody looks at it. There is no time limit.',
    ],
    [
      'for-each',
      { config: { items: 'fd_lines', as: 'fd_line', mode: 'together', limit: 3, stopOnFailure: false } },
      'For each of Order lines, up to 3 at once',
      'This does no steps yet for each item of Order lines, kept in Order line, up to 3 at once. When one of them fails, the others go on. If it fails, it is not tried again: it waits until somebody looks at it. There is no time limit.',
    ],
    [
      'gather',
      { policy: { arrival: { count: 2, orFewer: true }, cancelOthers: true } },
      'Waits for 2 paths, or fewer if no more can come',
      'This waits for 2 paths, or fewer if no more can come; the others are then stopped.',
    ],
    [
      'fallback',
      { config: { kinds: ['refused', 'too-late'], stopOthers: true } },
      'If it is refused or it takes too long. Stops everything else',
      'If it is refused or it takes too long here and no arrow says what then, it goes on from here; everything else is stopped.',
    ],
    [
      'undo',
      {},
      'Undoes what was done, the newest first',
      'This undoes every step that was done here and says how it is undone, the newest first, each once.',
    ],
    [
      'end',
      { config: { result: 'failure', label: 'Written off', stopEverything: true } },
      'Ends badly. Stops everything else',
      'Here the case ends badly and is called “Written off”. Everything else is stopped.',
    ],
    ['note', { config: { text: 'Ask Ana.' } }, 'Ask Ana.', 'A note; nothing happens here: “Ask Ana.”'],
  ])('%s %j', (type, more, card, sentence) => {
    const said = alone(type, more);
    expect(said.card).toBe(card);
    expect(said.sentence).toBe(sentence);
  });

  it('names the ways of an either-or, by their condition where they have no name', () => {
    const document = sketch({
      steps: {
        it: {
          type: 'branch',
          config: {
            rules: [
              { id: 'ru_large', name: 'Large', when: { field: 'fd_amount', is: 'more', value: 500 } },
              { id: 'ru_small', when: { field: 'fd_amount', is: 'at-most', value: 500 } },
            ],
          },
        },
        Ask: 'task',
      },
      arrows: ['it:ru_large>Ask'],
      fields,
    });
    const it = speak(document, 'st_it');
    expect(it.card).toBe('By Amount');
    expect(it.sentence).toBe(
      'This takes the first way that fits: if Amount is over $500, Ask; if Amount is at most $500, nothing yet; otherwise nothing yet.',
    );
    expect([it.outcome('ru_large'), it.outcome('ru_small'), it.outcome('otherwise')]).toEqual([
      'Large',
      'Amount is at most $500',
      'Otherwise',
    ]);
  });
});

describe('every step type', () => {
  it.each(stepTypes.all.map(({ type }) => [type]))(
    '%s: has a word for every outcome, and none twice',
    (type) => {
      const document = sketch({ steps: { it: type }, arrows: [], roles, fields });
      const said = speak(document, 'st_it');
      const labels = outcomesOf(stepTypes, type, document.steps[0]?.config).map(({ id }) => said.outcome(id));
      for (const label of labels) expect(label).toMatch(/^[A-Z]/);
      expect(labels).not.toContain(english.outcomes.gone);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  it.each(stepTypes.all.map(({ type }) => [type]))(
    '%s: speaks of a step whose settings cannot be read',
    (type) => {
      const words = stepWords.en.find(type);
      const said = alone(type, {
        config: { by: 7, kind: 7, rules: 7, approvers: 7, to: 7, for: 7, produces: 7, text: 7 },
      });
      expect(said.sentence.length).toBeGreaterThan(10);
      expect(said.sentence).not.toMatch(/undefined|null|\b(st|fd|ro|sy)_/);
      expect(words?.name).toMatch(/^[A-Z]/);
      expect(words?.purpose).toMatch(/^[A-Z][^.]+$/);
    },
  );

  it('says every kind of failure in one word, in a sentence, and as a case', () => {
    for (const kind of FAILURE_KINDS) {
      const { label, because, clause, could, attention } = english.failures;
      expect(label[kind]).toBe(attention[kind]);
      expect(because[kind]('Card gateway')).toMatch(/was|were|took|went|came/);
      expect(clause[kind](null)).toMatch(/^(it|something|anything|the)/);
      expect(could[kind]('Charge the card', 'Card gateway')).toMatch(/Charge the card|Card gateway/);
    }
  });

  it('says every state of a visit and a run with a word of its own', () => {
    for (const words of [english.states.visit, english.states.run]) {
      const said = Object.values(words);
      expect(new Set(said).size).toBe(said.length);
    }
    expect(english.states.tryOf(2, 3)).toBe('trying again, 2 of 3');
    expect(english.states.tryOf(4, 3)).toBe('trying again, try 4');
    expect(english.states.tryOf(2, null)).toBe('trying again, try 2');
  });
});

describe('a step without a name', () => {
  it.each([
    ['success', 'Done'],
    ['cancelled', 'Called off'],
    ['failure', 'Went wrong'],
  ])('is called by its result where it is an end: %s', (result, name) => {
    const document = sketch({ steps: { it: { type: 'end', name: '', config: { result } } }, arrows: [] });
    expect(makeSentenceContext(document, stepWords.en, english).stepName('st_it')).toBe(name);
  });

  it('is said to have none where it is something else', () => {
    const document = sketch({ steps: { it: { type: 'task', name: ' ' } }, arrows: [] });
    expect(makeSentenceContext(document, stepWords.en, english).stepName('st_it')).toBe(
      'a step without a name',
    );
  });
});
