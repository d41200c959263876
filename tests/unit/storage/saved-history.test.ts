import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../src/model/diff-documents';
import type { WorkflowDocument } from '../../../src/model/document';
import type { Revision, RevisionAct } from '../../../src/storage/revision';
import { rebuildHistory } from '../../../src/storage/saved-history';
import { drawing } from './stored-workflow';

/** Writes the log of somebody who gave the workflow these names, one after the other. */
function logOf(...steps: readonly (readonly [name: string, act: RevisionAct])[]): {
  document: WorkflowDocument;
  log: readonly Revision[];
} {
  let document = drawing();
  const log = steps.map(([name, act], index): Revision => {
    const after = { ...document, name };
    const patch = diffDocuments(document, after);
    document = after;
    const revision = index + 1;
    const key = `ch_${String(revision)}`;
    return {
      workflow: 'wf_first',
      revision,
      key,
      act,
      label: name,
      patch,
      memo: name,
      savedAt: 0,
      formatVersion: 1,
    };
  });
  return { document, log };
}

const edit = { kind: 'edit' } as const;
const entries = (list: readonly { readonly entry: number; readonly label: string }[]) =>
  list.map(({ entry, label }) => `${String(entry)} ${label}`);

describe('the history of a log', () => {
  it('stacks what was done', () => {
    const { document, log } = logOf(['A', edit], ['B', edit]);
    const { done, undone } = rebuildHistory(document, log);
    expect(entries(done)).toEqual(['1 A', '2 B']);
    expect(undone).toEqual([]);
  });

  it('puts what was typed in one go into one entry', () => {
    // given
    const { document, log } = logOf(
      ['A', edit],
      ['AB', { kind: 'join', entry: 1 }],
      ['ABC', { kind: 'join', entry: 1 }],
    );

    // when
    const { done } = rebuildHistory(document, log);

    // then
    expect(done).toEqual([
      {
        entry: 1,
        label: 'ABC',
        memo: 'ABC',
        patch: { values: [{ key: 'name', before: 'Refunds', after: 'ABC' }], lists: {} },
      },
    ]);
  });

  it('drops an entry that was typed back to where it began', () => {
    const { document, log } = logOf(['A', edit], ['Refunds', { kind: 'join', entry: 1 }]);
    expect(rebuildHistory(document, log).done).toEqual([]);
  });

  it('moves entries between the stacks, and forgets what was undone at the next edit', () => {
    // given
    const begun = [
      ['A', edit],
      ['B', edit],
      ['A', { kind: 'undo', entry: 2 }],
      ['Refunds', { kind: 'undo', entry: 1 }],
      ['A', { kind: 'redo', entry: 1 }],
    ] as const;

    // when
    const undone = logOf(...begun);
    const edited = logOf(...begun, ['C', edit]);

    // then
    const before = rebuildHistory(undone.document, undone.log);
    expect([entries(before.done), entries(before.undone)]).toEqual([['1 A'], ['2 B']]);
    const after = rebuildHistory(edited.document, edited.log);
    expect([entries(after.done), entries(after.undone)]).toEqual([['1 A', '6 C'], []]);
  });

  it('passes over what stays outside the history', () => {
    const { document, log } = logOf(['A', edit], ['B', { kind: 'apart' }]);
    expect(entries(rebuildHistory(document, log).done)).toEqual(['1 A']);
  });

  it('of the last part of a log knows what was undone there, and no beginning of what began before', () => {
    // given: of five revisions only the last three are known
    const { document, log } = logOf(
      ['A', edit],
      ['B', edit],
      ['BC', { kind: 'join', entry: 2 }],
      ['A', { kind: 'undo', entry: 2 }],
      ['D', { kind: 'apart' }],
    );

    // when
    const { done, undone } = rebuildHistory(document, log.slice(2));

    // then
    expect(done).toEqual([]);
    expect(undone.map(({ entry, patch }) => [entry, patch.values])).toEqual([
      [2, [{ key: 'name', before: 'A', after: 'BC' }]],
    ]);
  });

  it('begins after the place where the log does not fit the document', () => {
    // given: the second revision speaks of a step that is not there
    const { document, log } = logOf(['A', edit], ['B', edit], ['C', edit]);
    const gone = { at: 0, id: 'st_gone', keys: [{ key: 'name', before: 'x', after: 'y' }] };
    const broken = log.map((revision) =>
      revision.revision === 2
        ? {
            ...revision,
            patch: { values: [], lists: { steps: { removed: [], added: [], changed: [gone] } } },
          }
        : revision,
    );

    // then
    expect(entries(rebuildHistory(document, broken).done)).toEqual(['3 C']);
  });

  it('begins after the file was brought up to date', () => {
    const { document, log } = logOf(['A', edit], ['B', edit]);
    const older = log.map((revision) => ({ ...revision, formatVersion: revision.revision === 1 ? 0 : 1 }));
    expect(entries(rebuildHistory(document, older).done)).toEqual(['2 B']);
  });
});
