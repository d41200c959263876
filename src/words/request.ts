import type { Request, RequestDue } from '../projections/request';
import { capitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

/** Says what stands on a question that somebody is asked. */
export interface RequestWords {
  /** «Order fulfilment, order» */
  readonly about: (workflow: string, context: SentenceContext) => string;
  /** «Dana is asked as Front desk, since Mon 2 March, 09:14.» */
  readonly asked: (request: Request, context: SentenceContext) => string;
  readonly facts: string;
  readonly correct: (field: string) => string;
  readonly reason: string;
  readonly reasonIfWanted: string;
  readonly reasonNeeded: (answers: string) => string;
  /** One sentence for each thing that comes without an answer. */
  readonly comes: (due: RequestDue, step: string, context: SentenceContext) => string;
  readonly waits: string;
  /** What became of it; null while it is open. */
  readonly standing: (request: Request, context: SentenceContext) => string | null;
  /** Why an answer did not count; null where none was refused. */
  readonly refused: (request: Request, context: SentenceContext) => string | null;
}

export const englishRequest: RequestWords = {
  about: (workflow, { noun }) => `${workflow}, ${noun.one}`,
  asked: ({ person, roles, askedAt }, { format, personName, roleName }) => {
    const others = roles.filter((role) => role !== person);
    const as = others.length === 0 ? '' : ` as ${format.all(others.map(roleName))}`;
    return `${capitalised(personName(person))} is asked${as}, since ${format.moment(askedAt)}.`;
  },
  facts: 'What it is about',
  correct: (field) => `${capitalised(field)}, may be corrected`,
  reason: 'Your reason',
  reasonIfWanted: 'If you like',
  reasonNeeded: (answers) => `Needed for ${answers}`,
  comes: (due, step, { format, leadsTo, outcome, roleName }) => {
    const when = format.moment(due.at);
    switch (due.does) {
      case 'remind':
        return `A reminder comes on ${when}.`;
      case 'ask':
        return `${capitalised(roleName(due.role))} is asked too on ${when}.`;
      case 'answer':
        return `Without an answer it counts as ${outcome(step, due.answer)} on ${when}.`;
      case 'give-up': {
        const next = leadsTo(step, 'no-answer');
        const goesOn = next.length === 0 ? 'somebody has to look at it' : `it goes on: ${format.all(next)}`;
        return `Without an answer by ${when}, ${goesOn}.`;
      }
    }
  },
  waits: 'It waits until somebody answers.',
  standing: ({ standing, step }, { format, outcome, personName }) => {
    switch (standing.is) {
      case 'open':
        return null;
      case 'counted':
        return `You chose ${outcome(step, standing.answer)} at ${format.time(standing.at)}. Others are waited for.`;
      case 'decided':
        return `${capitalised(personName(standing.by))} chose ${outcome(step, standing.answer)} at ${format.time(standing.at)}.`;
      case 'over': {
        const went = standing.outcome === null ? '' : `: ${outcome(step, standing.outcome)}`;
        return `It was over at ${format.time(standing.at)}${went}.`;
      }
    }
  },
  refused: ({ refused, standing, step, person }, context) => {
    if (refused === null) return null;
    const decided = standing.is === 'decided' ? standing : null;
    return context.language.story['answer-refused']({ step, by: person, ...refused, decided }, context);
  },
};
