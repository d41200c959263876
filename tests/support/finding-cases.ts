// One small drawing with one fault for every finding, as data: what is found there, and what is not.
import type { FindingCode } from '../../src/checks/finding';
import type { Sketch } from './sketch';

export interface FindingCase {
  readonly code: FindingCode;
  readonly what: string;
  readonly draw: Sketch;
  /** What is found of this code: the severity and the ids it names. */
  readonly finds: readonly string[];
  /** The same without the fault: nothing of this code is found. */
  readonly whole?: Partial<Sketch>;
}

const boss = { id: 'ro_boss', people: [{ id: 'pe_ann', name: 'Ann' }] };
const crew = {
  id: 'ro_crew',
  people: [
    { id: 'pe_bob', name: 'Bob' },
    { id: 'pe_cy', name: 'Cy' },
  ],
};
const system = (more: object = {}) => ({ type: 'task', config: { by: 'system' }, ...more });
const person = (more: object = {}) => ({ type: 'task', role: 'ro_boss', ...more });
const asked = (policy: object, ...ladder: readonly object[]) => ({
  type: 'approval',
  config: { approvers: ['ro_boss'], ladder },
  policy,
});
const field = (id: string, type = 'text', more: object = {}) => ({ id: `fd_${id}`, name: id, type, ...more });
const asks = (...ids: readonly string[]) => ({
  type: 'trigger',
  config: { kind: 'form', asks: ids.map((id) => `fd_${id}`) },
});
const fills = (...ids: readonly string[]) =>
  person({ config: { by: 'person', produces: ids.map((id) => `fd_${id}`) } });
const eitherOr = (...rules: readonly (readonly [id: string, when: object])[]) => ({
  type: 'branch',
  config: { rules: rules.map(([id, when]) => ({ id: `ru_${id}`, name: id, when })) },
});
const amount = (is: string, value: unknown) => ({ field: 'fd_amount', is, value });

/** A line with one step between a start and an end. */
const between = (step: object): Sketch => ({
  steps: { start: 'trigger', it: step as never, over: 'end' },
  arrows: ['start>it', 'it>over'],
  roles: [boss, crew],
});

const ruled = (...rules: readonly (readonly [id: string, when: object])[]): Sketch => ({
  steps: { start: asks('amount'), way: eitherOr(...rules), left: 'end', right: 'end', over: 'end' },
  arrows: [
    ...rules.map(([id], index) => `way:ru_${id}>${index === 0 ? 'left' : 'right'}`),
    'start>way',
    'way>over',
  ],
  fields: [field('amount', 'money')],
});

/** Word is waited for beside a day that passes, and both lead to one step. */
function besideWord(arrival: 'all' | 'first', cancelOthers = false): Sketch {
  return {
    steps: {
      start: 'trigger',
      word: { type: 'wait', config: { signal: { name: 'paid' } } },
      day: { type: 'wait', config: { for: 'P1D' } },
      meet: { type: 'gather', policy: { arrival, cancelOthers } },
      over: 'end',
    },
    arrows: ['start>word', 'start>day', 'word>meet', 'day>meet', 'meet>over'],
  };
}

function inGroup(policy: object): Sketch {
  return {
    steps: {
      start: 'trigger',
      group: { type: 'stage', policy },
      word: { type: 'wait', in: 'st_group', config: { signal: { name: 'paid' } } },
      over: 'end',
    },
    arrows: ['start>group', 'group>over'],
  };
}

function besideEnd(stopEverything: boolean): Sketch {
  return {
    steps: {
      start: 'trigger',
      group: 'stage',
      word: { type: 'wait', in: 'st_group', starts: true, config: { signal: { name: 'paid' } } },
      lost: { type: 'end', in: 'st_group' },
      day: { type: 'wait', in: 'st_group', starts: true, config: { for: 'P1D' } },
      ready: { type: 'end', in: 'st_group', config: { stopEverything } },
      over: 'end',
    },
    arrows: ['start>group', 'group>over', 'word>lost', 'day>ready'],
  };
}

function keptOut(...names: readonly string[]): Sketch {
  const notBy = names.map((name) => (name === 'starter' ? name : `st_${name}`));
  return {
    steps: {
      start: 'trigger',
      before: person(),
      beside: person(),
      it: { type: 'approval', config: { approvers: ['ro_crew'], notBy } },
      again: person(),
      later: person(),
      over: 'end',
    },
    arrows: [
      'start>before',
      'start>beside',
      'before>it',
      'beside>over',
      'it:rejected>again',
      '<again>it',
      'it>later',
      'later>over',
    ],
    roles: [boss, crew],
  };
}

function twoStarts(dedupe: object): Sketch {
  return {
    steps: {
      mail: { type: 'trigger', config: { asks: ['fd_number'], dedupe: 'fd_number' } },
      form: { type: 'trigger', config: { asks: ['fd_number'], ...dedupe } },
      hand: 'trigger',
      over: 'end',
    },
    arrows: ['mail>over', 'form>over', 'hand>over'],
    fields: [field('number')],
  };
}

export const findingCases: readonly FindingCase[] = [
  {
    code: 'failure-untold',
    what: 'work of a system that fails into nothing',
    draw: between(system()),
    finds: ['warning st_it unavailable,refused,error'],
    whole: {
      steps: { start: 'trigger', it: system(), over: 'end', safe: 'fallback', told: 'notify', lost: 'end' },
      arrows: ['start>it', 'it>over', 'safe>told', 'told>lost'],
    },
  },
  {
    code: 'failure-untold',
    what: 'only what an arrow for one kind leaves over',
    draw: {
      ...between(system({ policy: { attemptLimit: 'PT5M' } })),
      arrows: ['start>it', 'it>over', 'it:failed.unavailable>over'],
    },
    finds: ['warning st_it refused,error,too-late'],
  },
  {
    code: 'failure-untold',
    what: 'a limit on what a person does',
    draw: between(person({ policy: { timeLimit: 'P1D' } })),
    finds: ['hint st_it too-late'],
  },
  {
    code: 'tries-without-fallback',
    what: 'tries that end in nothing',
    draw: between(system({ policy: { retry: { attempts: 4 } } })),
    finds: ['hint st_it 4'],
    whole: { arrows: ['start>it', 'it>over', 'it:failed>over'] },
  },
  {
    code: 'tries-may-double',
    what: 'a second try of what may have worked',
    draw: between(system({ policy: { retry: { attempts: 2 }, attemptLimit: 'PT1M' } })),
    finds: ['hint st_it'],
    whole: between(
      system({
        config: { by: 'system', repeatable: true },
        policy: { retry: { attempts: 2 }, attemptLimit: 'PT1M' },
      }),
    ),
  },
  {
    code: 'waits-for-ever',
    what: 'a system that may never answer',
    draw: between(system()),
    finds: ['warning st_it system'],
    whole: between(system({ policy: { attemptLimit: 'PT5M' } })),
  },
  {
    code: 'waits-for-ever',
    what: 'people who may never answer',
    draw: {
      ...between('approval' as never),
      arrows: ['start>it', 'it>over', 'it:rejected>over'],
    },
    finds: ['warning st_it answer'],
    whole: between({
      type: 'approval',
      config: { approvers: ['ro_boss'], ladder: [{ after: 'P1D', do: 'give-up' }] },
    }),
  },
  {
    code: 'waits-for-ever',
    what: 'word that may never come, but no length of time',
    draw: between({ type: 'wait', config: { signal: { name: 'paid' } } }),
    finds: ['warning st_it word'],
    whole: between({ type: 'wait', config: { for: 'P1D' } }),
  },
  {
    code: 'waits-for-ever',
    what: 'a person without a limit',
    draw: between(person()),
    finds: ['hint st_it person'],
    whole: between(person({ off: true })),
  },
  {
    code: 'waits-for-ever',
    what: 'a person whom good news leads to, and nobody on a way that is one out of bad news',
    draw: {
      steps: { start: 'trigger', it: person(), over: 'end', mend: person(), also: person(), lost: 'end' },
      arrows: ['start>it', 'it>over', 'it:failed>mend', 'mend>also', 'also>lost'],
      roles: [boss],
    },
    finds: ['hint st_it person'],
  },
  {
    code: 'waits-for-ever',
    what: 'word that nothing ends, where the step behind it waits for all',
    draw: besideWord('all'),
    finds: ['warning st_word word'],
    whole: besideWord('first', true),
  },
  {
    code: 'waits-for-ever',
    what: 'word that a meeting of two goes on without, unless the others may hang too',
    draw: {
      steps: {
        start: 'trigger',
        word: { type: 'wait', config: { signal: { name: 'one' } } },
        other: { type: 'wait', config: { signal: { name: 'two' } } },
        day: { type: 'wait', config: { for: 'P1D' } },
        two: { type: 'gather', policy: { arrival: { count: 2 }, cancelOthers: true } },
        over: 'end',
      },
      arrows: ['start>word', 'start>other', 'start>day', 'word>two', 'other>two', 'day>two', 'two>over'],
    },
    finds: ['warning st_word word', 'warning st_other word'],
    whole: {
      steps: {
        start: 'trigger',
        word: { type: 'wait', config: { signal: { name: 'one' } } },
        other: { type: 'wait', config: { for: 'P2D' } },
        day: { type: 'wait', config: { for: 'P1D' } },
        two: { type: 'gather', policy: { arrival: { count: 2 }, cancelOthers: true } },
        over: 'end',
      },
    },
  },
  {
    code: 'waits-for-ever',
    what: 'word in a group without a limit',
    draw: inGroup({}),
    finds: ['warning st_word word'],
    whole: inGroup({ timeLimit: 'P7D' }),
  },
  {
    code: 'waits-for-ever',
    what: 'word in a group that an end beside it does not stop',
    draw: besideEnd(false),
    finds: ['warning st_word word'],
    whole: besideEnd(true),
  },
  {
    code: 'nobody-owns',
    what: 'work of a person whom nobody names',
    draw: between({ type: 'task' }),
    finds: ['hint st_it'],
    whole: between(person()),
  },
  {
    code: 'approves-own-request',
    what: 'somebody who may decide about what they began',
    draw: between({ type: 'approval', config: { approvers: ['ro_two'] } }),
    finds: [],
  },
  {
    code: 'approves-own-request',
    what: 'a person of both roles',
    draw: {
      ...between({ type: 'approval', config: { approvers: ['ro_boss', 'ro_two'] } }),
      steps: {
        start: { type: 'trigger', role: 'ro_crew' },
        it: { type: 'approval', config: { approvers: ['ro_boss', 'ro_two'] } },
        over: 'end',
      },
      roles: [boss, crew, { id: 'ro_two', people: [{ id: 'pe_bob', name: 'Bob' }] }],
    },
    finds: ['warning st_it st_start pe_bob'],
    whole: {
      steps: {
        start: { type: 'trigger', role: 'ro_crew' },
        it: { type: 'approval', config: { approvers: ['ro_two'], notBy: ['starter'] } },
        over: 'end',
      },
    },
  },
  {
    code: 'nobody-may-answer',
    what: 'more who must agree than are left',
    draw: {
      steps: {
        start: { type: 'trigger', role: 'ro_boss' },
        it: {
          type: 'approval',
          config: { approvers: ['ro_boss', 'ro_crew'], rule: { atLeast: 3 }, notBy: ['starter'] },
        },
        over: 'end',
      },
      arrows: ['start>it', 'it>over', 'it:rejected>over'],
      roles: [boss, crew],
    },
    finds: ['problem st_it 3 2'],
    whole: {
      steps: {
        start: { type: 'trigger', role: 'ro_boss' },
        it: {
          type: 'approval',
          config: { approvers: ['ro_boss', 'ro_crew'], rule: { atLeast: 2 }, notBy: ['starter'] },
        },
        over: 'end',
      },
    },
  },
  {
    code: 'one-voice-for-two',
    what: 'one person in two roles that must both agree',
    draw: {
      ...between({ type: 'approval', config: { approvers: ['ro_boss', 'ro_again'], rule: 'all' } }),
      roles: [boss, { id: 'ro_again', people: [{ id: 'pe_ann', name: 'Ann' }] }],
    },
    finds: ['hint st_it pe_ann ro_boss,ro_again'],
    whole: between({ type: 'approval', config: { approvers: ['ro_boss', 'ro_crew'], rule: 'all' } }),
  },
  {
    code: 'decided-by-machine',
    what: 'a model that decides what is kept for people',
    draw: between({ type: 'ai', peopleOnly: true }),
    finds: ['warning st_it machine'],
    whole: between(person({ peopleOnly: true })),
  },
  {
    code: 'decided-by-machine',
    what: 'a ladder that answers by itself',
    draw: {
      ...between({
        type: 'approval',
        peopleOnly: true,
        config: { approvers: ['ro_boss'], ladder: [{ after: 'P1D', do: 'answer', answer: 'approved' }] },
      }),
      arrows: ['start>it', 'it>over', 'it:rejected>over'],
    },
    finds: ['warning st_it ladder'],
  },
  {
    code: 'decided-by-machine',
    what: 'silence that counts as a yes',
    draw: {
      steps: {
        start: 'trigger',
        it: {
          type: 'approval',
          peopleOnly: true,
          config: { approvers: ['ro_boss'] },
          policy: { timeLimit: 'P1D' },
        },
        over: 'end',
        no: 'end',
      },
      arrows: ['start>it', 'it>over', 'it:rejected>no', 'it:no-answer>over'],
      roles: [boss],
    },
    finds: ['warning st_it silence'],
    whole: { arrows: ['start>it', 'it>over', 'it:rejected>no', 'it:no-answer>no'] },
  },
  {
    code: 'message-to-nobody',
    what: 'a message without anybody who gets it',
    draw: between({ type: 'notify', config: { message: 'Done' } }),
    finds: ['warning st_it'],
    whole: between({ type: 'notify', config: { message: 'Done', to: { role: 'ro_boss' } } }),
  },
  {
    code: 'message-empty',
    what: 'a message with nothing in it',
    draw: between({ type: 'notify', config: { to: { role: 'ro_boss' } } }),
    finds: ['hint st_it'],
    whole: between({ type: 'notify', config: { message: 'Done', to: { role: 'ro_boss' } } }),
  },
  {
    code: 'nothing-left-behind',
    what: 'a model that must leave nothing behind',
    draw: between({ type: 'ai' }),
    finds: ['hint st_it'],
    whole: { ...between({ type: 'ai', config: { produces: ['fd_text'] } }), fields: [field('text')] },
  },
  {
    code: 'role-unused',
    what: 'a role without a step',
    draw: { ...between(person()), roles: [boss, crew] },
    finds: ['hint ro_crew'],
    whole: { roles: [boss] },
  },
  {
    code: 'system-unused',
    what: 'a system without a step',
    draw: { ...between(system()), systems: [{ id: 'sy_mail', name: 'Mail' }] },
    finds: ['hint sy_mail'],
    whole: between(system({ system: 'sy_mail' })),
  },
  {
    code: 'field-unused',
    what: 'a field that nothing looks at',
    draw: { ...between(person()), fields: [field('text')] },
    finds: ['hint fd_text'],
    whole: between(person({ needs: ['fd_text'] })),
  },
  {
    code: 'choice-changes-nothing',
    what: 'a decision after which the same follows',
    draw: { ...between('approval' as never), arrows: ['start>it', 'it>over', 'it:rejected>over'] },
    finds: ['warning st_it st_over'],
    whole: { arrows: ['start>it', 'it>over'] },
  },
  {
    code: 'same-name',
    what: 'two steps of one name',
    draw: {
      steps: { start: 'trigger', it: person({ name: 'Pack' }), two: person({ name: 'pack ' }), over: 'end' },
      arrows: ['start>it', 'it>two', 'two>over'],
      roles: [boss],
    },
    finds: ['hint st_two st_it'],
    whole: { steps: { start: 'trigger', it: person({ name: 'Pack' }), two: person(), over: 'end' } },
  },
  {
    code: 'setting-without-effect',
    what: 'a reason for an answer that is not offered, and a rung after the end',
    draw: between({
      type: 'approval',
      config: {
        approvers: ['ro_boss'],
        reasonFor: ['changes'],
        ladder: [
          { after: 'P1D', do: 'give-up' },
          { after: 'P2D', do: 'remind' },
        ],
      },
    }),
    finds: ['warning st_it config.reasonFor[0] not-offered', 'warning st_it config.ladder[1] after-the-end'],
    whole: between({
      type: 'approval',
      config: {
        approvers: ['ro_boss'],
        reasonFor: ['rejected'],
        ladder: [
          { after: 'P2D', do: 'give-up' },
          { after: 'P1D', do: 'remind' },
        ],
      },
    }),
  },
  {
    code: 'limit-before-rung',
    what: 'it is given up before somebody else is asked, or before it would answer itself',
    draw: {
      steps: {
        start: 'trigger',
        it: asked({ timeLimit: 'P2D' }, { after: 'P3D', do: 'ask', role: 'ro_crew' }),
        two: asked(
          { timeLimit: 'P2D' },
          { after: 'P2D', do: 'answer', answer: 'rejected' },
          { after: 'P4D', do: 'remind' },
        ),
        over: 'end',
      },
      arrows: ['start>it', 'it>two', 'two>over'],
      roles: [boss, crew],
    },
    finds: ['warning st_it 172800000 259200000 false', 'warning st_two 172800000 172800000 true'],
    whole: {
      steps: {
        start: 'trigger',
        it: asked({ timeLimit: 'P5D' }, { after: 'P3D', do: 'ask', role: 'ro_crew' }),
        two: asked({}, { after: 'P2D', do: 'answer', answer: 'rejected' }),
        over: 'end',
      },
    },
  },
  {
    code: 'setting-without-effect',
    what: 'tries without a kind, one pause that grows, and a limit of a try beyond that of the step',
    draw: {
      steps: {
        start: 'trigger',
        it: person({ policy: { retry: { attempts: 3, on: [] } } }),
        two: person({ policy: { retry: { attempts: 2, factor: 3 } } }),
        three: person({ policy: { timeLimit: 'PT1H', attemptLimit: 'PT2H' } }),
        over: 'end',
      },
      arrows: ['start>it', 'it>two', 'two>three', 'three>over'],
      roles: [boss],
    },
    finds: [
      'warning st_it policy.retry no-kind',
      'warning st_two policy.retry.factor two-tries',
      'warning st_three policy.attemptLimit over-before',
    ],
  },
  {
    code: 'setting-without-effect',
    what: 'what is for another kind of step, or another choice in it',
    draw: {
      steps: {
        start: { type: 'trigger', policy: { maxVisits: 2 }, estimate: { duration: { fixed: 'PT1M' } } },
        it: person({ starts: true, estimate: { arrivals: { fixed: 'P1D' }, chance: { approved: 0.5 } } }),
        think: {
          type: 'ai',
          config: { produces: ['fd_text'], allowed: { fd_text: ['a'], fd_more: ['b'] }, threshold: 0 },
        },
        call: person({ config: { by: 'person', http: { url: 'https://example.com' } } }),
        over: 'end',
      },
      arrows: ['start>it', 'it>think', 'think>call', 'call>over'],
      roles: [boss],
      fields: [field('text'), field('more')],
    },
    finds: [
      'warning st_start policy.maxVisits no-second-visit',
      'warning st_start estimate.duration no-time',
      'warning st_it starts not-inside',
      'warning st_it estimate.arrivals not-a-start',
      'warning st_it estimate.chance no-such-outcome',
      'warning st_think config.allowed.fd_more not-produced',
      'warning st_think config.threshold always-sure',
      'warning st_call config.http not-by-system',
    ],
  },
  {
    code: 'setting-without-effect',
    what: 'the same only once, where nobody asks for it',
    draw: {
      steps: {
        start: { type: 'trigger', config: { dedupe: 'fd_number' } },
        must: { type: 'trigger', config: { dedupe: 'fd_must' } },
        over: 'end',
      },
      arrows: ['start>over', 'must>over'],
      fields: [field('number'), { ...field('must'), required: true }],
    },
    finds: ['warning st_start config.dedupe not-asked-for'],
    whole: twoStarts({ dedupe: 'fd_number' }),
  },
  {
    code: 'same-by-another-start',
    what: 'two ways in, of which one takes everything',
    draw: twoStarts({}),
    finds: ['hint st_form st_mail fd_number'],
    whole: twoStarts({ dedupe: 'fd_number' }),
  },
  {
    code: 'setting-without-effect',
    what: 'how many at a time, one by one',
    draw: {
      steps: {
        start: asks('items'),
        it: { type: 'for-each', config: { items: 'fd_items', as: 'fd_one', limit: 3 } },
        inner: person({ in: 'st_it' }),
        over: 'end',
      },
      arrows: ['start>it', 'it>over'],
      fields: [field('items', 'list'), field('one')],
      roles: [boss],
    },
    finds: ['warning st_it config.limit one-at-a-time'],
  },
  {
    code: 'setting-without-effect',
    what: 'pauses that are cut short or never come to their limit',
    draw: {
      steps: {
        start: 'trigger',
        it: person({ policy: { retry: { attempts: 3, firstWait: 'PT2H', maxWait: 'PT1H' } } }),
        two: person({ policy: { retry: { attempts: 3, firstWait: 'PT1H', maxWait: 'PT3H' } } }),
        three: person({ policy: { retry: { attempts: 3, firstWait: 'P2D', maxWait: 'P7D' } } }),
        right: person({ policy: { retry: { attempts: 3, firstWait: 'PT1H', maxWait: 'PT2H' } } }),
        over: 'end',
      },
      arrows: ['start>it', 'it>two', 'two>three', 'three>right', 'right>over'],
      roles: [boss],
    },
    finds: [
      'warning st_it policy.retry.firstWait cut-short',
      'warning st_two policy.retry.maxWait never-that-long',
      'warning st_three policy.retry.maxWait never-that-long',
    ],
  },
  {
    code: 'setting-without-effect',
    what: 'stopping others where ways exclude each other',
    draw: {
      ...ruled(['low', amount('less', 5)]),
      steps: {
        start: asks('amount'),
        way: eitherOr(['low', amount('less', 5)]),
        left: person(),
        meet: { type: 'gather', policy: { arrival: 'first', cancelOthers: true } },
        over: 'end',
      },
      arrows: ['start>way', 'way:ru_low>left', 'left>meet', 'way>meet', 'meet>over'],
      roles: [boss],
    },
    finds: ['warning st_meet policy.cancelOthers nobody-beside'],
    whole: {
      steps: {
        start: 'trigger',
        left: person(),
        right: person(),
        meet: { type: 'gather', policy: { arrival: 'first', cancelOthers: true } },
        over: 'end',
      },
      arrows: ['start>left', 'start>right', 'left>meet', 'right>meet', 'meet>over'],
    },
  },
  {
    code: 'setting-without-effect',
    what: 'whoever does a later step kept out, but not who did it in an earlier round or beside it',
    draw: keptOut('later'),
    finds: ['warning st_it config.notBy[0] not-done-by-then'],
    whole: keptOut('before', 'again', 'beside', 'starter'),
  },
  {
    code: 'chances-too-large',
    what: 'chances of more than all there is',
    draw: between(system({ estimate: { chance: { done: 0.9, failed: 0.3 } } })),
    finds: ['hint st_it 1.2'],
    whole: between(system({ estimate: { chance: { done: 0.7, failed: 0.3 } } })),
  },
  {
    code: 'fallback-never-needed',
    what: 'a fallback that nothing comes to',
    draw: {
      steps: { start: 'trigger', it: system(), over: 'end', safe: 'fallback', lost: 'end' },
      arrows: ['start>it', 'it>over', 'it:failed>lost', 'safe>lost'],
    },
    finds: ['hint st_safe'],
    whole: { arrows: ['start>it', 'it>over', 'it:failed.refused>lost', 'safe>lost'] },
  },
  {
    code: 'undo-without-anything',
    what: 'an undo of nothing',
    draw: {
      steps: { start: 'trigger', it: system(), back: 'undo', over: 'end' },
      arrows: ['start>it', 'it>back', 'back>over'],
    },
    finds: ['warning st_back'],
    whole: {
      steps: {
        start: 'trigger',
        it: system({ config: { by: 'system', undo: { name: 'Refund' } } }),
        back: 'undo',
        over: 'end',
      },
    },
  },
  {
    code: 'loop-without-limit',
    what: 'a way round past everybody',
    draw: {
      steps: {
        start: 'trigger',
        look: { type: 'approval', config: { approvers: ['ro_boss'] }, policy: { timeLimit: 'P1D' } },
        late: 'notify',
        over: 'end',
        no: 'end',
      },
      arrows: ['start>look', 'look>over', 'look:rejected>no', 'look:no-answer>late', '<late>look'],
      roles: [boss],
    },
    finds: ['warning st_look'],
    whole: { arrows: ['start>look', 'look>over', 'look:no-answer>no', 'look:rejected>late', '<late>look'] },
  },
  {
    code: 'loop-entered-inside',
    what: 'a round with two ways in',
    draw: {
      steps: { start: 'trigger', also: 'trigger', it: person(), look: person(), over: 'end' },
      arrows: ['start>it', 'it>look', '<look:failed>it', 'also>look', 'look>over'],
      roles: [boss],
    },
    finds: ['hint st_look st_it ar_4'],
    whole: { arrows: ['start>it', 'it>look', '<look:failed>it', 'also>it', 'look>over'] },
  },
  {
    code: 'loop-entered-inside',
    what: 'nothing where bad news alone begins the round',
    draw: {
      steps: { start: 'trigger', read: person(), type: person(), look: eitherOr(), over: 'end' },
      arrows: ['start>read', 'read:failed>type', 'read>look', 'type>look', '<look>type'],
      roles: [boss],
    },
    finds: [],
  },
  {
    code: 'loop-entered-inside',
    what: 'nothing where a path beside it comes to meet it',
    draw: {
      steps: { start: 'trigger', goods: person(), call: person(), look: person(), over: 'end' },
      arrows: ['start>goods', 'start>call', 'goods>look', 'call>look', '<look:failed>goods', 'look>over'],
      roles: [boss],
    },
    finds: [],
  },
  {
    code: 'count-never-reached',
    what: 'a meeting that waits for more paths than there are',
    draw: {
      steps: {
        start: 'trigger',
        a: person(),
        b: person(),
        meet: { type: 'gather', policy: { arrival: { count: 3 } } },
        over: 'end',
      },
      arrows: ['start>a', 'start>b', 'a>meet', 'b>meet', 'meet>over'],
      roles: [boss],
    },
    finds: ['problem st_meet 3 2'],
    whole: {
      steps: {
        start: 'trigger',
        a: person(),
        b: person(),
        meet: { type: 'gather', policy: { arrival: { count: 3, orFewer: true } } },
        over: 'end',
      },
    },
  },
  {
    code: 'happens-twice',
    what: 'harmful work that begins for each path',
    draw: {
      steps: {
        start: 'trigger',
        a: person(),
        b: person(),
        pay: system({ policy: { arrival: 'each' } }),
        over: 'end',
      },
      arrows: ['start>a', 'start>b', 'a>pay', 'b>pay', 'pay>over'],
      roles: [boss],
    },
    finds: ['warning st_pay st_start'],
    whole: { arrows: ['start>a', 'a>pay', 'a:failed>b', 'b>pay', 'pay>over'] },
  },
  {
    code: 'two-write-at-once',
    what: 'two paths that fill one field',
    draw: {
      steps: { start: 'trigger', a: fills('text'), b: fills('text'), meet: 'gather', over: 'end' },
      arrows: ['start>a', 'start>b', 'a>meet', 'b>meet', 'meet>over'],
      fields: [field('text')],
      roles: [boss],
    },
    finds: ['warning st_b st_a fd_text'],
    whole: { arrows: ['start>a', 'a>b', 'b>meet', 'meet>over'] },
  },
  {
    code: 'rule-never-holds',
    what: 'a rule that others cover, and one that contradicts itself',
    draw: ruled(
      ['over', amount('more', 100)],
      ['large', amount('more', 500)],
      ['odd', { all: [amount('less', 5), amount('more', 10)] }],
    ),
    finds: ['warning st_way ru_large true', 'warning st_way ru_odd false'],
    whole: ruled(['large', amount('more', 500)], ['over', amount('more', 100)]),
  },
  {
    code: 'rule-never-holds',
    what: 'a rule about a choice that is not offered',
    draw: {
      ...ruled(['red', { field: 'fd_colour', is: 'equals', value: 'red' }]),
      fields: [field('amount', 'money'), field('colour', 'choice', { options: ['blue', 'green'] })],
    },
    finds: ['warning st_way ru_red false'],
  },
  {
    code: 'rules-overlap',
    what: 'two rules that cross',
    draw: ruled(['low', amount('less', 500)], ['mid', amount('between', [400, 900])]),
    finds: ['hint st_way ru_mid ru_low fd_amount 400'],
    whole: ruled(['low', amount('less', 400)], ['mid', amount('between', [400, 900])]),
  },
  {
    code: 'rules-miss-value',
    what: 'one amount between two rules',
    draw: ruled(['low', amount('less', 500)], ['high', amount('more', 500)]),
    finds: ['warning st_way fd_amount 500 null ru_low,ru_high'],
    whole: ruled(['low', amount('less', 500)], ['high', amount('at-least', 500)]),
  },
  {
    code: 'rules-miss-value',
    what: 'days between two dates',
    draw: {
      ...ruled(
        ['early', { field: 'fd_day', is: 'before', value: '2026-03-01' }],
        ['late', { field: 'fd_day', is: 'after', value: '2026-04-01' }],
      ),
      fields: [field('amount', 'money'), field('day', 'date')],
    },
    finds: ['warning st_way fd_day 2026-03-01 2026-04-01 '],
  },
  {
    code: 'otherwise-never-comes',
    what: 'a way for what is left over, where nothing is',
    draw: {
      ...ruled(['yes', { field: 'fd_ok', is: 'yes' }], ['no', { not: { field: 'fd_ok', is: 'yes' } }]),
      fields: [field('amount', 'money'), field('ok', 'yesno')],
    },
    finds: ['hint st_way st_over'],
    whole: ruled(['some', { field: 'fd_amount', is: 'filled' }]),
  },
  {
    code: 'input-never-filled',
    what: 'what nobody fills in',
    draw: { ...between(person({ needs: ['fd_text'] })), fields: [field('text')] },
    finds: ['problem st_it fd_text '],
    whole: { steps: { start: asks('text'), it: person({ needs: ['fd_text'] }), over: 'end' } },
  },
  {
    code: 'input-never-filled',
    what: 'what steps before it could fill in, the nearest first',
    draw: {
      steps: {
        start: 'trigger',
        ask: person(),
        call: person(),
        it: person({ needs: ['fd_text'] }),
        over: 'end',
      },
      arrows: ['start>ask', 'ask>call', 'call>it', 'it>over'],
      fields: [field('text')],
      roles: [boss],
    },
    finds: ['problem st_it fd_text st_call,st_ask'],
    whole: {
      steps: {
        start: 'trigger',
        ask: person(),
        call: fills('text'),
        it: person({ needs: ['fd_text'] }),
        over: 'end',
      },
    },
  },
  {
    code: 'input-never-filled',
    what: 'what only steps on every way could fill in: not one beside, behind, switched off or after a failure',
    draw: {
      steps: {
        start: asks('amount'),
        ask: person(),
        off: person({ off: true }),
        way: eitherOr(['big', amount('more', 5)]),
        beside: person(),
        it: person({ needs: ['fd_text'] }),
        behind: person(),
        over: 'end',
        tell: { type: 'notify', config: { to: { role: 'ro_boss' }, message: '{fd_text}' } },
        failed: 'end',
      },
      arrows: [
        'start>ask',
        'ask>off',
        'ask:failed>tell',
        'tell>failed',
        'off>way',
        'way:ru_big>beside',
        'way>it',
        'beside>it',
        'it>behind',
        'behind>over',
      ],
      fields: [field('amount', 'money'), field('text')],
      roles: [boss],
    },
    finds: ['problem st_it fd_text st_ask', 'warning st_tell fd_text '],
  },
  {
    code: 'input-maybe-missing',
    what: 'what is filled in on one way only',
    draw: {
      steps: {
        start: asks('amount'),
        way: eitherOr(['big', amount('more', 5)]),
        ask: fills('text'),
        ship: person({ needs: ['fd_text'] }),
        over: 'end',
      },
      arrows: ['start>way', 'way:ru_big>ask', 'way>ship', 'ask>ship', 'ship>over'],
      fields: [field('amount', 'money'), field('text')],
      roles: [boss],
    },
    finds: ['warning st_ship fd_text '],
    whole: { arrows: ['start>way', 'way:ru_big>ask', 'way>ask', 'ask>ship', 'ship>over'] },
  },
  {
    code: 'input-maybe-missing',
    what: 'nothing where paths that part bring it together',
    draw: {
      steps: {
        start: 'trigger',
        a: fills('text'),
        b: person(),
        ship: person({ needs: ['fd_text'] }),
        over: 'end',
      },
      arrows: ['start>a', 'start>b', 'a>ship', 'b>ship', 'ship>over'],
      fields: [field('text')],
      roles: [boss],
    },
    finds: [],
  },
  {
    code: 'output-unread',
    what: 'what nobody looks at',
    draw: {
      steps: { start: 'trigger', it: fills('text'), two: person(), over: 'end' },
      arrows: ['start>it', 'it>two', 'two>over'],
      fields: [field('text')],
      roles: [boss],
    },
    finds: ['hint st_it fd_text'],
    whole: {
      steps: { start: 'trigger', it: fills('text'), two: person({ needs: ['fd_text'] }), over: 'end' },
    },
  },
  {
    code: 'off-step-needed',
    what: 'a step that is off and that another waits for',
    draw: {
      steps: {
        start: 'trigger',
        it: { ...fills('text'), off: true },
        two: person({ needs: ['fd_text'] }),
        over: 'end',
      },
      arrows: ['start>it', 'it>two', 'two>over'],
      fields: [field('text')],
      roles: [boss],
    },
    finds: ['warning st_it st_two fd_text'],
    whole: {
      steps: { start: 'trigger', it: fills('text'), two: person({ needs: ['fd_text'] }), over: 'end' },
    },
  },
  {
    code: 'nothing-leads-here',
    what: 'a circle that nothing leads into',
    draw: {
      steps: { start: 'trigger', a: person(), b: person(), over: 'end' },
      arrows: ['start>over', 'a>b', '<b>a'],
      roles: [boss],
    },
    finds: ['warning st_a'],
    whole: { arrows: ['start>a', 'a>b', '<b:failed>a', 'b>over'] },
  },
  {
    code: 'outcome-leads-nowhere',
    what: 'nothing where the rules leave nothing over',
    draw: {
      ...ruled(['yes', { field: 'fd_ok', is: 'yes' }], ['no', { not: { field: 'fd_ok', is: 'yes' } }]),
      fields: [field('amount', 'money'), field('ok', 'yesno')],
      arrows: ['start>way', 'way:ru_yes>left', 'way:ru_no>right'],
    },
    finds: [],
  },
];
