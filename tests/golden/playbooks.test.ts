// Every template written out for whoever works by it: read by a person, sentence by sentence. `npm run golden` writes them
// anew, and the difference is read before it is kept.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { speakOf } from '../../src/cli/sentences';
import { playbookExport } from '../../src/exchange/markdown/playbook.export';
import { stepTypes } from '../../src/steps/step-types';
import { writePlaybook } from '../../src/words/playbook';
import { goldenText } from '../support/golden-file';
import { readTemplates } from '../support/read-templates';

describe.each(await readTemplates())('the playbook of $document.name', ({ id, document }) => {
  const context = speakOf(document);

  it('says what it said', () => {
    const text = playbookExport.write(document, stepTypes, context);
    expect(text).toBe(goldenText(path.join(import.meta.dirname, id, 'playbook.md'), text));
  });

  it('tells of every step once, and each role of all that is theirs', () => {
    const steps = writePlaybook(document, stepTypes, context).parts.flatMap((part) => part.steps);
    const drawn = document.steps.filter(({ type }) => stepTypes.find(type)?.traits.inert !== true);
    expect(steps.map((step) => step.id).toSorted()).toEqual(drawn.map((step) => step.id).toSorted());
    const numbers = steps.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const role of document.roles) {
      const own = writePlaybook(document, stepTypes, context, role.id).parts.flatMap((part) => part.steps);
      const does = steps.filter(({ number, id: step }) => {
        const { role: doer = null } = context.step(step) ?? {};
        return number !== null && doer === role.id;
      });
      expect(own.map((step) => step.id)).toEqual(expect.arrayContaining(does.map((step) => step.id)));
    }
  });
});
