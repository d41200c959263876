import type { PromiseLack, WaitedFor } from '../checks/finding';
import type { FindingWords } from './findings';
import { IDLE_SETTINGS, WHY_IDLE } from './idle-settings';
import { scenarioComplaint } from './scenario-problems';
import { withArticle } from './with-article';

const way: Pick<
  FindingWords['complaint'],
  | 'no-trigger'
  | 'no-end-reached'
  | 'outcome-leads-nowhere'
  | 'nothing-leads-here'
  | 'choice-changes-nothing'
  | 'same-name'
> = {
  'no-trigger': (_, { noun }) => ({
    says: `Nothing says how ${withArticle(noun.one)} begins.`,
    repair: 'Add a start, and draw an arrow from it to the first step.',
  }),
  'no-end-reached': (_, { noun }) => ({
    says: `No way through the drawing comes to an end, so ${withArticle(noun.one)} would never be finished.`,
    repair: 'Draw an arrow from the last step to an end.',
  }),
  'outcome-leads-nowhere': ({ step, outcome }, context) => ({
    says: `The drawing stops here: nothing follows “${context.outcome(step, outcome)}” at “${context.stepName(step)}”.`,
    repair: 'Draw an arrow from there to what comes next, or to an end.',
  }),
  'nothing-leads-here': ({ step }, { stepName }) => ({
    says: `Nothing leads to “${stepName(step)}”, so it never happens.`,
    repair: 'Draw an arrow to it, or take it away.',
  }),
  'choice-changes-nothing': ({ step, next }, { stepName }) => ({
    says: `Whatever comes out of “${stepName(step)}”, “${stepName(next)}” follows.`,
    repair: 'Lead one of the ways somewhere else, or take the step away.',
  }),
  'same-name': ({ step }, { stepName, noun }) => ({
    says: `Two steps are called “${stepName(step)}”, so the story of ${withArticle(noun.one)} does not tell them apart.`,
    repair: 'Give one of them a name of its own.',
  }),
};

const settings: Pick<
  FindingWords['complaint'],
  | 'setting-without-effect'
  | 'limit-before-second-try'
  | 'limit-before-rung'
  | 'estimate-unreadable'
  | 'chances-too-large'
  | 'fallback-never-needed'
  | 'undo-without-anything'
> = {
  'setting-without-effect': ({ step, setting, why }, { language, stepName }) => ({
    says: `At “${stepName(step)}” ${IDLE_SETTINGS[setting] ?? language.compileErrors.setting(setting)} changes nothing: ${WHY_IDLE[why].says}.`,
    repair: WHY_IDLE[why].repair,
  }),
  'limit-before-second-try': ({ step, limitMs, secondTryMs }, { stepName, format }) => ({
    says: `“${stepName(step)}” should be tried more than once, but its time is up after ${format.duration(limitMs)}, and the second try may come only after ${format.duration(secondTryMs)}.`,
    repair: 'Give it more time, or shorten the pause between tries.',
  }),
  'limit-before-rung': ({ step, limitMs, rungMs }, { stepName, format }) => ({
    says: `“${stepName(step)}” gives up after ${format.duration(limitMs)}, so what is to happen after ${format.duration(rungMs)} never does.`,
    repair: 'Let it give up later, or take out what comes after that.',
  }),
  'estimate-unreadable': ({ step, setting }, { stepName }) => ({
    says: `How long ${setting === 'arrivals' ? 'it is between two starts' : 'it takes'} at “${stepName(step)}” cannot be read.`,
    repair: 'Enter it again.',
  }),
  'chances-too-large': ({ step, sum }, { stepName, format }) => ({
    says: `The chances at “${stepName(step)}” add up to ${format.number(Math.round(sum * 100))}%.`,
    repair: 'Lower them until they are 100% or less.',
  }),
  'fallback-never-needed': ({ step }, { stepName }) => ({
    says: `“${stepName(step)}” is never needed: every failure around it goes another way.`,
    repair: 'Take it away, or take away the arrow that goes before it.',
  }),
  'undo-without-anything': ({ step }, { stepName }) => ({
    says: `“${stepName(step)}” undoes nothing, because no step around it says how it is undone.`,
    repair: 'Say at a step how it is undone, or take this one away.',
  }),
};

const badDays: Pick<
  FindingWords['complaint'],
  'failure-untold' | 'tries-without-fallback' | 'tries-may-double' | 'waits-for-ever'
> = {
  'failure-untold': ({ step, kinds }, context) => {
    const { language, stepName, format, noun } = context;
    const cases = kinds.map((kind) => language.failures.clause[kind](context.doer(step)));
    return {
      says: `“${stepName(step)}” can fail and nobody is told: if ${format.any(cases.slice(0, 2))}, the ${noun.one} stops there until somebody looks.`,
      repair: 'Say what follows, or at least who is told.',
    };
  },
  'tries-without-fallback': ({ step, attempts }, { stepName, format, noun }) => ({
    says: `“${stepName(step)}” is tried ${format.times(attempts)}, and nothing is said for when the last try fails too: the ${noun.one} stops there until somebody looks.`,
    repair: 'Say what follows, or at least who is told.',
  }),
  'tries-may-double': ({ step }, { stepName }) => ({
    says: `“${stepName(step)}” may happen twice: when a try takes too long it may have worked after all, and it is tried again.`,
    repair: 'Do not try it again after it took too long, or say that doing it twice does no harm.',
  }),
  'waits-for-ever': ({ step, what }, context) => ({
    says: WAITS[what](context.stepName(step), what === 'system' ? context.doer(step) : null),
    repair: 'Set a limit, and say what follows when it is over.',
  }),
};

const WAITS: Readonly<Record<WaitedFor, (step: string, who: string | null) => string>> = {
  system: (step, who) =>
    who === null
      ? `“${step}” may never answer, and everything behind it waits for ever.`
      : `${who} may never answer at “${step}”, and everything behind it waits for ever.`,
  person: (step) => `“${step}” may lie there for ever: no limit is set.`,
  answer: (step) => `“${step}” waits for ever if nobody answers.`,
  word: (step) => `“${step}” waits for ever if no word comes.`,
};

const people: Pick<
  FindingWords['complaint'],
  | 'nobody-owns'
  | 'approves-own-request'
  | 'nobody-may-answer'
  | 'one-voice-for-two'
  | 'decided-by-machine'
  | 'message-to-nobody'
  | 'message-empty'
  | 'role-unused'
  | 'system-unused'
> = {
  'nobody-owns': ({ step }, { stepName }) => ({
    says: `Nobody is named for “${stepName(step)}”.`,
    repair: 'Say who does it.',
  }),
  'approves-own-request': ({ step, start, people: both }, { stepName, personName, format }) => ({
    says: `${format.any(both.map(personName))} could begin “${stepName(start)}” and decide about it at “${stepName(step)}”.`,
    repair: 'Say that whoever began it may not decide.',
  }),
  'nobody-may-answer': ({ step, needed, left }, { stepName, format, noun }) => ({
    says: `“${stepName(step)}” cannot be agreed to: ${count(needed, format.number(needed))} needed, and without whoever began the ${noun.one} ${left === 0 ? 'nobody is' : `only ${count(left, format.number(left))}`} left.`,
    repair: 'Ask more people, or ask for fewer to agree.',
  }),
  'one-voice-for-two': ({ step, person }, { stepName, personName }) => ({
    says: `${personName(person)} stands in two of the roles asked at “${stepName(step)}”, and one answer speaks for both.`,
    repair: 'Ask different people, or leave one of the roles out.',
  }),
  'decided-by-machine': ({ step, how }, { stepName }) => ({
    says: {
      machine: `“${stepName(step)}” is kept for people, and no person does it.`,
      ladder: `“${stepName(step)}” is kept for people, and it answers by itself when nobody does.`,
      silence: `“${stepName(step)}” is kept for people, and silence counts as a yes.`,
    }[how],
    repair: 'Let a person decide, or do not keep it for people.',
  }),
  'message-to-nobody': ({ step }, { stepName }) => ({
    says: `“${stepName(step)}” tells nobody.`,
    repair: 'Say who gets the message.',
  }),
  'message-empty': ({ step }, { stepName }) => ({
    says: `Nothing is written in the message at “${stepName(step)}”.`,
    repair: 'Write what it says.',
  }),
  'role-unused': ({ role }, { roleName }) => ({
    says: `Nobody in “${roleName(role)}” has anything to do.`,
    repair: 'Give them a step, or take the role out.',
  }),
  'system-unused': ({ system }, { systemName }) => ({
    says: `“${systemName(system)}” is not used by any step.`,
    repair: 'Say which step it does, or take it out.',
  }),
};

function count(people: number, written: string): string {
  return people === 1 ? `${written} person is` : `${written} people are`;
}

const paths: Pick<
  FindingWords['complaint'],
  | 'circle-not-marked'
  | 'loop-without-limit'
  | 'loop-entered-inside'
  | 'meeting-not-said'
  | 'count-never-reached'
  | 'happens-twice'
  | 'two-write-at-once'
> = {
  'circle-not-marked': ({ step }, { stepName }) => ({
    says: `The drawing goes in a circle round “${stepName(step)}”, and no arrow says that it goes back.`,
    repair: 'Mark the arrow that begins the next round as going back.',
  }),
  'loop-without-limit': ({ step }, { stepName, noun }) => ({
    says: `${capital(withArticle(noun.one))} may go round at “${stepName(step)}” for ever: nobody has to act, and no limit is set.`,
    repair: 'Say how often it may come round.',
  }),
  'loop-entered-inside': ({ step, header }, { stepName }) => ({
    says: `The round that begins at “${stepName(header)}” is also entered at “${stepName(step)}”, so its first round is not whole.`,
    repair: `Lead that arrow to “${stepName(header)}”, if the whole round is meant.`,
  }),
  'meeting-not-said': ({ step, fork, source }, { stepName }) => ({
    says: `Paths that part at “${stepName(fork)}” meet at “${stepName(step)}”, and “${stepName(source)}” may go another way.`,
    repair: `Say whether “${stepName(step)}” waits for all of them or only for the first.`,
  }),
  'count-never-reached': ({ step, count: wanted, ways }, { stepName, format }) => ({
    says: `“${stepName(step)}” waits for ${format.number(wanted)} paths, and only ${format.number(ways)} lead there.`,
    repair: 'Wait for fewer, or draw the missing paths.',
  }),
  'happens-twice': ({ step, fork }, { stepName }) => ({
    says: `“${stepName(step)}” happens once for every path that parts at “${stepName(fork)}”, and doing it twice does harm.`,
    repair: 'Let it wait for all of them, or say that doing it twice does no harm.',
  }),
  'two-write-at-once': ({ step, other, field }, { stepName, fieldName }) => ({
    says: `“${stepName(other)}” and “${stepName(step)}” run side by side and both fill in “${fieldName(field)}”: the slower one wins.`,
    repair: 'Let only one of them fill it in.',
  }),
};

const rules: Pick<
  FindingWords['complaint'],
  'rule-never-holds' | 'rules-overlap' | 'rules-miss-value' | 'otherwise-never-comes'
> = {
  'rule-never-holds': ({ step, rule, isCovered }, { stepName, outcome }) => ({
    says: isCovered
      ? `“${outcome(step, rule)}” at “${stepName(step)}” never comes: the ways before it take everything.`
      : `“${outcome(step, rule)}” at “${stepName(step)}” never comes: nothing can be like that.`,
    repair: 'Change the rule, or take it out.',
  }),
  'rules-overlap': ({ step, rule, other, field, example }, context) => ({
    says: `At “${context.stepName(step)}” both “${context.outcome(step, other)}” and “${context.outcome(step, rule)}” hold where ${context.fieldName(field)} is ${context.format.value(example, context.field(field))}; the upper one is taken.`,
    repair: 'Draw the line between them clearly, if that is not meant.',
  }),
  'rules-miss-value': ({ step, field, from, to }, context) => {
    const write = (value: typeof from) => context.format.value(value, context.field(field));
    return {
      says: `The ways at “${context.stepName(step)}” leave out where ${context.fieldName(field)} is ${to === null ? write(from) : `between ${write(from)} and ${write(to)}`}; it goes the way for everything else.`,
      repair: 'Close the gap in one of the rules, if that is not meant.',
    };
  },
  'otherwise-never-comes': ({ step, next }, { stepName }) => ({
    says: `The ways at “${stepName(step)}” leave nothing over, so the way for everything else to “${stepName(next)}” is never taken.`,
    repair: 'Take that arrow away, or narrow a rule.',
  }),
};

const facts: Pick<
  FindingWords['complaint'],
  | 'required-field-not-asked'
  | 'input-never-filled'
  | 'input-maybe-missing'
  | 'output-unread'
  | 'nothing-left-behind'
  | 'off-step-needed'
  | 'field-unused'
  | 'same-by-another-start'
> = {
  'required-field-not-asked': ({ field }, { fieldName, noun }) => ({
    says: `“${fieldName(field)}” must be filled in before ${withArticle(noun.one)} begins, and no start asks for it.`,
    repair: 'Let a start ask for it, or make it optional.',
  }),
  'input-never-filled': ({ step, field }, { stepName, fieldName }) => ({
    says: `“${stepName(step)}” uses “${fieldName(field)}”, and nothing before it fills that in.`,
    repair: 'Ask for it at the start, or let a step before fill it in.',
  }),
  'input-maybe-missing': ({ step, field }, { stepName, fieldName }) => ({
    says: `“${stepName(step)}” needs “${fieldName(field)}”, and on one of the ways there nobody fills it in.`,
    repair: 'Fill it in on every way, or say what follows when it is missing.',
  }),
  'output-unread': ({ step, field }, { stepName, fieldName }) => ({
    says: `“${stepName(step)}” fills in “${fieldName(field)}”, and nobody looks at it.`,
    repair: 'Use it somewhere, or do not ask for it.',
  }),
  'nothing-left-behind': ({ step }, { stepName }) => ({
    says: `“${stepName(step)}” does not have to leave anything behind, so whatever comes out counts as done.`,
    repair: 'Say what it must fill in.',
  }),
  'off-step-needed': ({ step, other, field }, { stepName, fieldName }) => ({
    says: `“${stepName(step)}” is switched off, and “${stepName(other)}” needs “${fieldName(field)}” from it.`,
    repair: 'Switch it on, or fill that in elsewhere.',
  }),
  'same-by-another-start': ({ step, start, field }, { stepName, fieldName }) => ({
    says: `“${stepName(start)}” takes the same “${fieldName(field)}” only once, and “${stepName(step)}” takes it whatever came before.`,
    repair: 'Take it only once there too, if that is not meant.',
  }),
  'field-unused': ({ field }, { fieldName }) => ({
    says: `Nothing in the drawing uses “${fieldName(field)}”.`,
    repair: 'Use it, or take it out.',
  }),
};

const complaint: FindingWords['complaint'] = {
  ...way,
  ...settings,
  ...badDays,
  ...people,
  ...paths,
  ...rules,
  ...facts,
  'scenario-does-not-fit': ({ name, problem }, context) => {
    const { says, repair } = scenarioComplaint(problem, context);
    return { says: `“${name}” cannot be played: ${says}`, repair };
  },
  'promise-does-not-fit': ({ name, lacks }) => ({
    says: `${name.trim() === '' ? 'A promise' : `The promise “${name}”`} cannot be judged: ${LACKING[lacks]}.`,
    repair: 'Say it anew beside the rehearsal, or delete it.',
  }),
};

const LACKING: Readonly<Record<PromiseLack, string>> = {
  step: 'it is about a step that is gone',
  outcome: 'it is about a way that is gone',
  field: 'it is about a field that is gone',
  length: 'it says no number or time that can be read',
};

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

export const englishFindings: FindingWords = {
  complaint,
  severity: { problem: 'Will go wrong', warning: 'May go wrong', hint: 'Worth knowing' },
};
