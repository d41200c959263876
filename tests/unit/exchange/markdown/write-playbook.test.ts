import { describe, expect, it } from 'vitest';
import { speakOf } from '../../../../src/cli/sentences';
import { playbookExport } from '../../../../src/exchange/markdown/playbook.export';
import { stepTypes } from '../../../../src/steps/step-types';
import { sketch } from '../../../support/sketch';

function write(name: string, description: string): string {
  const document = sketch({
    steps: { start: { type: 'trigger', name: 'Order' }, pack: { type: 'task', name, description } },
    arrows: ['start>pack'],
  });
  return playbookExport.write(document, stepTypes, speakOf(document));
}

describe('a playbook as Markdown', () => {
  it('has a heading for each part and each step, and what follows as a list', () => {
    const text = write('Pack', 'With care.');
    expect(text).toContain('# Sketch\n\n## How it begins\n\n### Order\n\n');
    expect(text).toContain('\n- Then: Pack (1)\n\n## On a good day\n\n### 1\\. Pack\n\n');
    expect(text.endsWith('\n\n> With care.\n')).toBe(true);
  });

  it.each([
    ['**Pack** [here](http://a.b)', String.raw`### 1\. \*\*Pack\*\* \[here\](http://a.b)`],
    ['<script>alert(1)</script>', String.raw`### 1\. \<script\>alert(1)\</script\>`],
    ['Pack\n# Send', String.raw`### 1\. Pack \# Send`],
    ['a `b` | c & d', String.raw`### 1\. a \`b\` \| c \& d`],
  ])('reads nothing that people wrote as markup: %j', (name, heading) => {
    expect(write(name, '')).toContain(`\n${heading}\n`);
  });

  it('keeps the lines of a remark, each as it was written', () => {
    expect(write('Pack', '1. First\n- then\n+ last')).toContain(
      '> 1\\. First\n>\n> \\- then\n>\n> \\+ last\n',
    );
  });
});
