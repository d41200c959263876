import { describe, expect, it } from 'vitest';
import { checkDocument, checks } from '../../../src/checks/check-document';
import type { FindingCode } from '../../../src/checks/finding';
import { isObject } from '../../../src/kernel/json';
import type { PromiseRule, WorkflowDocument } from '../../../src/model/document';
import { newDocument } from '../../../src/model/new-document';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { findingText } from '../../../src/words/findings';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { countingIds } from '../../support/counting-ids';
import { findingCases } from '../../support/finding-cases';
import { type Sketch, sketch } from '../../support/sketch';

/** The sketches here leave out who does it, until when and with what; that has cases of its own. */
const LEFT_OUT: readonly FindingCode[] = [
  'nobody-owns',
  'waits-for-ever',
  'failure-untold',
  'tries-without-fallback',
  'choice-changes-nothing',
  'input-never-filled',
  'loop-without-limit',
  'tries-may-double',
  'field-unused',
];

/** Says what was found, in short: the code and the ids it names. */
function found(document: WorkflowDocument): readonly string[] {
  return checkDocument(document, stepTypes)
    .findings.filter(({ code }) => !LEFT_OUT.includes(code))
    .map(({ code, severity: _, ...data }) =>
      [code, ...Object.values<unknown>(data).map((value) => (isObject(value) ? value['code'] : value))].join(
        ' ',
      ),
    );
}

/** Says what was found of one code: how bad it is and the ids it names. */
function foundOf(code: FindingCode, document: WorkflowDocument): readonly string[] {
  return checkDocument(document, stepTypes)
    .findings.filter((finding) => finding.code === code)
    .map(({ code: _, ...data }) => Object.values<unknown>(data).map(String).join(' '));
}

interface Case {
  readonly what: string;
  readonly draw: Sketch;
  readonly finds: readonly string[];
}

const boss = { roles: [{ id: 'ro_boss', people: [{ id: 'pe_ann' }] }] };

const cases: readonly Case[] = [
  {
    what: 'nothing in a drawing that is whole',
    draw: { steps: { start: 'trigger', pack: 'task', over: 'end' }, arrows: ['start>pack', 'pack>over'] },
    finds: [],
  },
  {
    what: 'nothing on a note',
    draw: { steps: { start: 'trigger', over: 'end', remark: 'note' }, arrows: ['start>over'] },
    finds: [],
  },
  {
    what: 'that nothing begins a run',
    draw: { steps: { pack: 'task', over: 'end' }, arrows: ['pack>over'] },
    finds: ['no-trigger', 'nothing-leads-here st_pack'],
  },
  {
    what: 'that no end is ever reached, and where the drawing stops',
    draw: { steps: { start: 'trigger', pack: 'task', over: 'end' }, arrows: ['start>pack'] },
    finds: ['no-end-reached', 'outcome-leads-nowhere st_pack done', 'nothing-leads-here st_over'],
  },
  {
    what: 'ways of an either-or that lead nowhere',
    draw: {
      steps: {
        start: 'trigger',
        way: {
          type: 'branch',
          config: {
            rules: [{ id: 'ru_big', name: 'Big', when: { field: 'fd_amount', is: 'more', value: 5 } }],
          },
        },
        over: 'end',
      },
      arrows: ['start>way', 'way:ru_big>over'],
      fields: [{ id: 'fd_amount', type: 'money' }],
    },
    finds: ['outcome-leads-nowhere st_way otherwise'],
  },
  {
    what: 'of an approval only the answers that are offered, and silence only where there is a limit',
    draw: {
      steps: {
        start: 'trigger',
        first: 'approval',
        second: {
          type: 'approval',
          config: { approvers: ['ro_boss'], answers: ['approved', 'changes'] },
          policy: { timeLimit: 'P1D' },
        },
        over: 'end',
      },
      arrows: ['start>first', 'first>second', 'second>over'],
      ...boss,
    },
    finds: [
      'outcome-leads-nowhere st_first rejected',
      'outcome-leads-nowhere st_second changes',
      'outcome-leads-nowhere st_second no-answer',
    ],
  },
  {
    what: 'of a step that is off only the way that it is passed by',
    draw: {
      steps: { start: 'trigger', pack: { type: 'task', off: true }, over: 'end' },
      arrows: ['start>pack', 'pack>over'],
    },
    finds: [],
  },
  {
    what: 'steps that nothing leads to',
    draw: { steps: { start: 'trigger', stray: 'task', over: 'end' }, arrows: ['start>over', 'stray>over'] },
    finds: ['nothing-leads-here st_stray'],
  },
  {
    what: 'settings that the kind of step does not have',
    draw: {
      steps: {
        start: { type: 'trigger', policy: { timeLimit: 'P1D' } },
        approve: { type: 'approval', policy: { retry: { attempts: 3 }, attemptLimit: 'PT1M' } },
        no: 'end',
        over: 'end',
      },
      arrows: ['start>approve', 'approve>over', 'approve:rejected>no'],
      ...boss,
    },
    finds: [
      'setting-without-effect st_start policy.timeLimit no-time',
      'setting-without-effect st_approve policy.retry no-tries',
      'setting-without-effect st_approve policy.attemptLimit no-tries',
    ],
  },
  {
    what: 'pauses between tries of which there is one',
    draw: {
      steps: {
        start: 'trigger',
        pack: { type: 'task', policy: { retry: { firstWait: 'PT1H' } } },
        over: 'end',
      },
      arrows: ['start>pack', 'pack>over'],
    },
    finds: ['setting-without-effect st_pack policy.retry one-try'],
  },
  {
    what: 'what a step waits for where there is one way in, and stopping others where nobody is first',
    draw: {
      steps: {
        start: 'trigger',
        pack: { type: 'task', policy: { arrival: 'any', cancelOthers: true } },
        over: 'end',
      },
      arrows: ['start>pack', 'pack>over'],
    },
    finds: [
      'setting-without-effect st_pack policy.arrival one-way-in',
      'setting-without-effect st_pack policy.cancelOthers nobody-first',
    ],
  },
  {
    what: 'a limit that is over before the second try',
    draw: {
      steps: {
        start: 'trigger',
        slow: { type: 'task', policy: { retry: { attempts: 3, firstWait: 'PT20M' }, timeLimit: 'PT20M' } },
        hangs: {
          type: 'task',
          policy: { retry: { attempts: 3, firstWait: 'PT20M' }, timeLimit: 'PT25M', attemptLimit: 'PT5M' },
        },
        fine: { type: 'task', policy: { retry: { attempts: 3, firstWait: 'PT20M' }, timeLimit: 'PT21M' } },
        over: 'end',
      },
      arrows: ['start>slow', 'slow>hangs', 'hangs>fine', 'fine>over'],
    },
    finds: [
      'limit-before-second-try st_slow 1200000 1200000',
      'limit-before-second-try st_hangs 1500000 1500000',
    ],
  },
  {
    what: 'a circle in which no arrow goes back',
    draw: {
      steps: { start: 'trigger', draft: 'task', look: 'approval', over: 'end' },
      arrows: ['start>draft', 'draft>look', 'look>over', 'look:rejected>draft'],
      ...boss,
    },
    finds: ['circle-not-marked st_draft ar_4'],
  },
  {
    what: 'no circle where it is marked',
    draw: {
      steps: { start: 'trigger', draft: 'task', look: 'approval', over: 'end' },
      arrows: ['start>draft', 'draft>look', 'look>over', '<look:rejected>draft'],
      ...boss,
    },
    finds: [],
  },
  {
    what: 'a meeting of which nobody said what it waits for',
    draw: {
      steps: { start: 'trigger', pack: 'task', charge: 'task', ship: 'task', sorry: 'end', over: 'end' },
      arrows: ['start>pack', 'start>charge', 'pack>ship', 'charge>ship', 'charge:failed>sorry', 'ship>over'],
    },
    finds: ['meeting-not-said st_ship st_start st_charge'],
  },
  {
    what: 'no doubt where it is said, or where nobody can go elsewhere',
    draw: {
      steps: {
        start: 'trigger',
        pack: 'task',
        charge: 'task',
        ship: { type: 'task', policy: { arrival: 'all' } },
        bill: 'task',
        thank: 'task',
        both: 'gather',
        sorry: 'end',
        over: 'end',
      },
      arrows: [
        'start>pack',
        'start>charge',
        'pack>ship',
        'charge>ship',
        'charge:failed>sorry',
        'ship>bill',
        'ship>thank',
        'bill>both',
        'thank>both',
        'both>over',
      ],
    },
    finds: [],
  },
  {
    what: 'no doubt after an either-or: only one of its ways is taken',
    draw: {
      steps: {
        start: 'trigger',
        way: {
          type: 'branch',
          config: { rules: [{ id: 'ru_big', when: { field: 'fd_amount', is: 'more', value: 5 } }] },
        },
        left: 'task',
        right: 'task',
        meet: 'task',
        sorry: 'end',
        over: 'end',
      },
      arrows: [
        'start>way',
        'way:ru_big>left',
        'way>right',
        'left>meet',
        'right>meet',
        'left:failed>sorry',
        'meet>over',
      ],
      fields: [{ id: 'fd_amount', type: 'money' }],
    },
    finds: [],
  },
  {
    what: 'an estimate that cannot be read',
    draw: {
      steps: {
        start: 'trigger',
        pack: { type: 'task', estimate: { duration: { fixed: 'forty minutes' } } },
        over: 'end',
      },
      arrows: ['start>pack', 'pack>over'],
    },
    finds: ['estimate-unreadable st_pack duration'],
  },
  {
    what: 'a required field that no start asks for',
    draw: {
      steps: { start: { type: 'trigger', config: { kind: 'form', asks: ['fd_name'] } }, over: 'end' },
      arrows: ['start>over'],
      fields: [
        { id: 'fd_name', type: 'text', required: true, sample: 'Rosa' },
        { id: 'fd_amount', type: 'money', required: true, sample: 1 },
      ],
    },
    finds: ['required-field-not-asked fd_amount'],
  },
  {
    what: 'a required field that a start takes only once, and does not ask for',
    draw: {
      steps: {
        start: { type: 'trigger', config: { kind: 'form', asks: [], dedupe: 'fd_number' } },
        over: 'end',
      },
      arrows: ['start>over'],
      fields: [{ id: 'fd_number', type: 'text', required: true, sample: 'A1' }],
    },
    finds: ['required-field-not-asked fd_number'],
  },
  {
    what: 'a scenario that does not fit any more',
    draw: {
      steps: { start: 'trigger', over: 'end' },
      arrows: ['start>over'],
      scenarios: [{ id: 'sc_old', name: 'Old', script: { st_gone: [] } }],
    },
    finds: ['scenario-does-not-fit sc_old Old unknown-step'],
  },
];

describe('what is found in a drawing', () => {
  it.each(cases)('is $what', ({ draw, finds }) => {
    expect(found(sketch(draw))).toEqual(finds);
  });

  it('is that a promise is about something that is gone', () => {
    const drawing = sketch({
      steps: { start: 'trigger', ask: { type: 'approval' }, over: 'end' },
      arrows: ['start>over'],
      roles: [{ id: 'ro_boss' }],
    });
    const lacking = (rule: PromiseRule) =>
      foundOf('promise-does-not-fit', {
        ...drawing,
        promises: [{ id: 'pr_paid', name: 'Paid', rule }],
      });
    expect(lacking({ never: 'st_over', before: 'st_ask/approved' })).toEqual([]);
    expect(lacking({ atMost: 0, of: 'st_ask/failed.refused' })).toEqual([]);
    expect(lacking({ never: 'st_over', before: 'st_gone' })).toEqual(['warning pr_paid Paid step']);
    expect(lacking({ never: 'st_over', before: 'st_ask/done' })).toEqual(['warning pr_paid Paid outcome']);
    expect(lacking({ ends: 'success', when: { field: 'fd_gone', is: 'yes' } })).toEqual([
      'warning pr_paid Paid field',
    ]);
    expect(lacking({ atMost: -1, of: 'st_over' })).toEqual(['warning pr_paid Paid length']);
  });

  it('is said beside what keeps it from running', () => {
    // given
    const broken = sketch({
      steps: { start: 'trigger', pack: 'task', over: 'end' },
      arrows: ['start>pack', 'pack>gone'],
    });
    // when
    const { errors, findings } = checkDocument(broken, stepTypes);
    // then
    expect(errors.map(({ code }) => code)).toEqual(['arrow-to-missing-step']);
    expect(findings.map(({ code }) => code)).toEqual(['no-end-reached', 'nothing-leads-here', 'nobody-owns']);
  });

  it('has a case here for every rule', () => {
    const seen = new Set(cases.flatMap(({ finds }) => finds.map((line) => line.split(' ')[0])));
    for (const { code, finds } of findingCases) if (finds.length > 0) seen.add(code);
    const rules = checks.map(({ code }) => code).filter((code) => code !== 'promise-does-not-fit');
    expect(rules.filter((code) => !seen.has(code))).toEqual([]);
  });

  it.each(findingCases)('is $code: $what', ({ code, draw, finds, whole }) => {
    expect(foundOf(code, sketch(draw))).toEqual(finds);
    if (whole !== undefined) expect(foundOf(code, sketch({ ...draw, ...whole }))).toEqual([]);
  });

  it('is nothing in a new drawing', () => {
    const blank = newDocument({ name: 'New', startName: 'Start' }, countingIds(), stepTypes);
    expect(checkDocument(blank, stepTypes)).toEqual({ errors: [], findings: [] });
  });

  it('is said in a sentence with its repair, and without ids', () => {
    for (const { draw } of [...cases, ...findingCases]) {
      const document = sketch(draw);
      const context = makeSentenceContext(document, stepWords.en, english);
      for (const finding of checkDocument(document, stepTypes).findings) {
        const text = findingText(finding, context);
        expect(text).toMatch(/^[“A-Z].+\. [A-Z].+\.$/);
        if (finding.code !== 'scenario-does-not-fit') expect(text).not.toMatch(/\b(?:st|fd|ar|sc)_/);
      }
    }
  });
});
