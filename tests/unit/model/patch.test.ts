import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../src/model/apply-patch';
import { diffDocuments } from '../../../src/model/diff-documents';
import type { WorkflowDocument } from '../../../src/model/document';
import { invertPatch, isEmptyPatch } from '../../../src/model/patch';
import { deepFreeze } from '../../support/deep-freeze';
import { sketch } from '../../support/sketch';

function line(count: number): WorkflowDocument {
  const names = Array.from({ length: count }, (_, index) => `s${String(index)}`);
  const steps = Object.fromEntries(names.map((name, index) => [name, index === 0 ? 'trigger' : 'task']));
  const arrows = names.slice(1).map((name, index) => `${names[index] ?? ''}>${name}`);
  return deepFreeze(sketch({ steps, arrows }));
}

function applied(before: WorkflowDocument, after: WorkflowDocument): WorkflowDocument {
  const result = applyPatch(diffDocuments(before, after), before);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const bytes = (value: unknown) => JSON.stringify(value);

describe('a patch', () => {
  it('is empty between a document and itself, and between equal content of another identity', () => {
    const document = line(5);
    const copy = structuredClone(document);

    expect(isEmptyPatch(diffDocuments(document, document))).toBe(true);
    expect(isEmptyPatch(diffDocuments(document, copy))).toBe(true);
  });

  it('stays small when one of 1,000 steps moves or goes', () => {
    const document = line(1_000);
    const moved = {
      ...document,
      steps: document.steps.map((step) => (step.id === 'st_s500' ? { ...step, at: { x: 7, y: 9 } } : step)),
    };
    const removed = { ...document, steps: document.steps.filter((step) => step.id !== 'st_s500') };

    expect(bytes(diffDocuments(document, moved)).length).toBeLessThan(200);
    expect(bytes(diffDocuments(document, removed)).length).toBeLessThan(600);
  });

  it('moves one item to the end as one that went and came, whatever stands between', () => {
    const document = line(100);
    const [first, ...rest] = document.steps;
    const after = { ...document, steps: first === undefined ? rest : [...rest, first] };

    const patch = diffDocuments(document, after);

    expect(patch.lists.steps?.removed).toHaveLength(1);
    expect(patch.lists.steps?.added).toHaveLength(1);
    expect(bytes(applied(document, after))).toBe(bytes(after));
  });

  it('keeps the identity of what it does not touch', () => {
    const document = line(3);
    const after = {
      ...document,
      steps: document.steps.map((step, index) => (index === 1 ? { ...step, name: 'Pack' } : step)),
    };

    const result = applied(document, after);

    expect(result.arrows).toBe(document.arrows);
    expect(result.steps[0]).toBe(document.steps[0]);
    expect(result.steps[2]).toBe(document.steps[2]);
  });

  it('brings back a key that an item lost, at its place among the keys', () => {
    const before = deepFreeze(
      sketch({
        steps: {},
        arrows: [],
        fields: [{ id: 'fd_a', name: 'A', type: 'text', sample: 'x', options: [] }],
      }),
    );
    const fields = before.fields.map(({ sample: _sample, ...field }) => field);
    const after = { ...before, fields };

    const back = applyPatch(invertPatch(diffDocuments(before, after)), after);

    expect(back.ok && bytes(back.value)).toBe(bytes(before));
  });

  it('covers the values at the top and unknown keys', () => {
    const before = { ...line(2), 'x-wall': { colour: 'green' } };
    const after = {
      ...before,
      name: 'Other',
      'x-wall': { colour: 'blue' },
      settings: { ...before.settings, currency: 'EUR' },
    };

    expect(applied(before, after)).toEqual(after);
  });

  it('does not fit another document, and then changes nothing', () => {
    const document = line(5);
    const patch = diffDocuments(document, { ...document, steps: document.steps.slice(0, 3) });
    const other = { ...document, steps: document.steps.slice(1) };

    expect(applyPatch(patch, other)).toEqual({
      ok: false,
      error: { code: 'patch-misfit', list: 'steps', id: 'st_s3' },
    });
  });

  it('keeps two items that a broken file gives one id apart', () => {
    const document = line(4);
    const twins = { ...document, steps: document.steps.map((step) => ({ ...step, id: 'st_twin' })) };
    const after = {
      ...twins,
      steps: twins.steps.flatMap((step, index) => (index === 1 ? [] : [{ ...step, name: `${step.name}!` }])),
    };

    expect(bytes(applied(twins, after))).toBe(bytes(after));
  });

  it('law: applied it gives the other document in its order, inverted it gives the first back', () => {
    const item = fc.record({ id: fc.integer({ min: 0, max: 12 }), name: fc.constantFrom('a', 'b') });
    const list = fc.uniqueArray(item, { maxLength: 12, selector: ({ id }) => id });
    fc.assert(
      fc.property(list, list, fc.boolean(), (first, second, share) => {
        const blank = line(1);
        const systems = (items: readonly { id: number; name: string }[]) =>
          items.map(({ id, name }) => ({ id: `sy_${String(id)}`, name }));
        const before = { ...blank, systems: systems(first) };
        const known = new Map(before.systems.map((system) => [bytes(system), system]));
        const same = (system: { id: string; name: string }) => known.get(bytes(system)) ?? system;
        const after = { ...blank, systems: share ? systems(second).map(same) : systems(second) };
        const patch = diffDocuments(before, after);

        expect(bytes(applied(before, after))).toBe(bytes(after));
        const back = applyPatch(invertPatch(patch), after);
        expect(back.ok && bytes(back.value)).toBe(bytes(before));
        expect(JSON.parse(bytes(patch))).toEqual(patch);
      }),
      { numRuns: 500 },
    );
  });
});
