import { describe, expect, it } from 'vitest';
import { type DockKind, dockKinds } from '../../../../../src/features/editor/palette/dock-kinds';
import { guessFirst } from '../../../../../src/features/editor/palette/guess-kind';
import { nextQuestion } from '../../../../../src/features/editor/palette/next-question';
import type { WorkflowDocument } from '../../../../../src/model/document';
import { stepFaces } from '../../../../../src/steps/step-faces';
import { stepWords } from '../../../../../src/steps/step-words';
import { english } from '../../../../../src/words/english';
import { makeSentenceContext } from '../../../../../src/words/sentence-context';
import { sketch } from '../../../../support/sketch';
import { TestEditor } from '../../../../support/test-editor';

describe('what a name speaks of', () => {
  const { session } = new TestEditor();
  const kinds = dockKinds({ faces: stepFaces, stepWords: stepWords.en, session });
  const types = (list: readonly DockKind[]) => list.map(({ type }) => type);

  it.each([
    ['Owner approves the quote', 'approval'],
    ['Deciding who goes', 'approval'],
    ['Text the customer', 'notify'],
    ['Wait until the customer decides', 'wait'],
    ['If it is over 500', 'branch'],
  ])('%s: %s comes first, the others as they were', (name, type) => {
    const [first, ...others] = types(guessFirst(kinds, name));
    expect(first).toBe(type);
    expect(others).toEqual(types(kinds).filter((other) => other !== type));
  });

  it('changes nothing where no verb is known', () => {
    expect(guessFirst(kinds, 'Specify the waiter’s texture')).toEqual(kinds);
  });
});

describe('the question for the next step', () => {
  const ask = (document: WorkflowDocument, after: { step: string; outcome: string | null } | null) =>
    nextQuestion(
      { after, at: null },
      {
        session: new TestEditor(document).session,
        context: makeSentenceContext(document, stepWords.en, english),
      },
    );

  it.each([
    ['task', 'Pack', null, 'What comes after “Pack”?'],
    ['task', 'Pack?', null, 'What comes after “Pack?”'],
    ['task', 'Pack', 'failed', 'If Failed, what comes next?'],
    ['approval', 'Check', 'approved', 'What comes after “Check”?'],
    ['approval', 'Check', 'rejected', 'If Rejected, what comes next?'],
    ['branch', 'Large?', 'otherwise', 'Otherwise, what comes next?'],
  ])('of a %s called %s by %s is: %s', (type, name, outcome, question) => {
    const document = sketch({ steps: { it: { type, name } }, arrows: [] });
    expect(ask(document, { step: 'st_it', outcome })).toBe(question);
  });

  it('names no step where none is followed', () => {
    expect(ask(sketch({ steps: { it: 'task' }, arrows: [] }), null)).toBe('Add a step');
  });
});
