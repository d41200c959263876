// What is written where somebody is told: it says what happened, whoever is told of it now or later.
import type { DrawingContext } from '../../../../words/sentence-context';
import type { Said } from '../repair-edits';

type Written = Omit<Said, 'role'>;

export function failureSaid(step: string, { stepName }: Pick<DrawingContext, 'stepName'>): Written {
  const name = stepName(step);
  return {
    name: `Say that “${name}” failed`.slice(0, LONGEST_NAME),
    message: `“${name}” failed. Please look into it.`,
    end: `${name} failed`.slice(0, LONGEST_NAME),
  };
}

export function silenceSaid(step: string, { stepName }: Pick<DrawingContext, 'stepName'>): Written {
  const name = stepName(step);
  return {
    name: `Say that nobody answered “${name}”`.slice(0, LONGEST_NAME),
    message: `Nobody answered “${name}”. Please look into it.`,
    end: `Nobody answered ${name}`.slice(0, LONGEST_NAME),
  };
}

const LONGEST_NAME = 200;
