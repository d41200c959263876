import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/check-document';
import type { Finding, FindingCode } from '../../../src/checks/finding';
import { repairsOf } from '../../../src/features/editor/findings/repairs';
import { present } from '../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { findingText } from '../../../src/words/findings';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { plantedFaults } from '../../support/planted-faults';
import { plantingGrounds } from '../../support/planting-grounds';
import { readTemplates } from '../../support/read-templates';
import { TestEditor } from '../../support/test-editor';

const templates = await readTemplates();

/** What is right about it only the owner knows: what a model is to find out. */
const FOR_THE_OWNER: readonly FindingCode[] = ['nothing-left-behind'];

// Every code is a key of the record; only the keys of an object lose their type.
const codes = Object.keys(plantedFaults) as readonly FindingCode[];

function findings(document: WorkflowDocument, code: FindingCode): readonly Finding[] {
  return checkDocument(document, stepTypes).findings.filter((finding) => finding.code === code);
}

function plant(id: string, code: FindingCode, whole: WorkflowDocument) {
  const document = plantedFaults[code](present(plantingGrounds[id], 'ground'))(whole);
  const before = new Set(findings(whole, code).map((finding) => JSON.stringify(finding)));
  return {
    document,
    found: findings(document, code).filter((finding) => !before.has(JSON.stringify(finding))),
  };
}

const cases = templates.flatMap(({ id, document }) =>
  codes.map((code) => ({ id, code, document, cannot: plantingGrounds[id]?.cannot[code] })),
);

describe('a planted fault', () => {
  it.each(cases.filter(({ cannot }) => cannot === undefined))(
    '$code in $id is found, explained, put right at one press, and gone',
    ({ id, code, document: whole }) => {
      // when
      const { document, found } = plant(id, code, whole);
      const fault = present(found[0], code);
      // then
      const context = makeSentenceContext(document, stepWords.en, english);
      expect(findingText(fault, context)).toMatch(/^[“A-Z].+\. [A-Z].+\.$/);
      const editor = new TestEditor(document);
      const repairs = repairsOf(
        { finding: fault },
        {
          session: editor.session,
          context,
          addNext: () => undefined,
          repair: (run) => run(),
          bringIntoView: () => undefined,
        },
      ).filter(({ label }) => label !== 'Add what comes next');
      expect(repairs.length > 0).toBe(!FOR_THE_OWNER.includes(code));
      repairs[0]?.run();
      if (repairs.length === 0) return;
      expect(editor.published).toHaveLength(1);
      const mended = editor.session.state().document;
      const left = findings(mended, code).map((finding) => JSON.stringify(finding));
      expect(left).not.toContain(JSON.stringify(fault));
      // and nothing graver has come of it
      const serious = (sheet: WorkflowDocument) =>
        checkDocument(sheet, stepTypes).findings.filter(({ severity }) => severity === 'problem').length;
      expect(serious(mended)).toBeLessThanOrEqual(serious(document));
    },
  );

  it.each(cases.filter(({ cannot }) => cannot !== undefined))(
    '$code has no room in $id: $cannot',
    ({ id, code, document }) => {
      expect(plant(id, code, document).found).toEqual([]);
    },
  );
});
