import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { isObject } from '../../../src/kernel/json';
import { documentSchema, type WorkflowDocument } from '../../../src/model/document';
import type { EntryOf } from '../../../src/model/journal';
import { visitsOf } from '../../../src/projections/visits';
import { rehearse } from '../../../src/rehearsal/rehearse';
import type { StepType } from '../../../src/step-kit/define-step';
import type { AnyStepExample } from '../../../src/step-kit/example';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';

const steps = new URL('../../../src/steps/', import.meta.url);
const exampleModules: Record<string, unknown> = import.meta.glob('../../../src/steps/*/*.examples.ts', {
  eager: true,
});

/** What can run is expected to show itself: a page and examples. */
const BUILT = stepTypes.all.filter((type) => {
  const fresh = type.read(type.fresh);
  return fresh.ok && fresh.value.lower().ok;
});

function examplesOf(type: string): readonly AnyStepExample[] {
  const module = exampleModules[`../../../src/steps/${type}/${type}.examples.ts`];
  const [examples] = isObject(module) ? Object.values(module) : [];
  // The file name says which type it is about, and its own type was checked where it was written.
  return Array.isArray(examples) ? (examples as AnyStepExample[]) : [];
}

function read(type: string, suffix: string): string {
  return readFileSync(new URL(`${type}/${type}.${suffix}`, steps), 'utf8');
}

describe('a step folder', () => {
  it('is there for every type, and all of them can run', () => {
    expect(stepTypes.all.map(({ type }) => type)).toHaveLength(14);
    expect(BUILT.map(({ type }) => type)).toEqual(stepTypes.all.map(({ type }) => type));
  });

  it.each(stepTypes.all.map((type) => [type.type, type] as const))(
    '%s: the fresh config fits its own schema',
    (_, type) => {
      expect(type.read(type.fresh).ok).toBe(true);
    },
  );

  it.each(stepTypes.all.map((type) => [type.type, type] as const))('%s: every outcome once', (_, type) => {
    const outcomes = outcomesOf(type);
    expect(new Set(outcomes).size).toBe(outcomes.length);
  });

  it.each(stepTypes.all.map(({ type }) => [type]))('%s: has words of its own name', (type) => {
    expect(stepWords.en.find(type)?.type).toBe(type);
  });

  it.each(BUILT.map((type) => [type.type, type] as const))(
    '%s: the page names every outcome',
    (name, type) => {
      const page = read(name, 'md');
      expect(page).toContain('**Outcomes**');
      for (const outcome of outcomesOf(type)) expect(page).toContain(`\`${outcome}\``);
    },
  );

  it.each(stepTypes.all.map(({ type }) => [type]))(
    '%s: the pure file reaches no words, no React, no host',
    (type) => {
      const imports = [...read(type, 'step.ts').matchAll(/from '([^']+)'/g)].map(([, path = '']) => path);
      expect(imports.length).toBeGreaterThan(0);
      for (const path of imports) expect(path).toMatch(/^\.\.\/\.\.\/(kernel|facts|model|step-kit)\//);
    },
  );

  it.each(BUILT.map(({ type }) => [type]))('%s: has an example', (type) => {
    expect(examplesOf(type).length).toBeGreaterThan(0);
  });
});

describe('an example', () => {
  const cases = BUILT.flatMap((type) =>
    examplesOf(type.type).map((example) => [type.type, example.name, example, type] as const),
  );

  it.each(cases)('%s: %s', (_type, _name, example, type) => {
    // given
    const document = drawAround(type, example);
    const graph = compile(document, stepTypes);
    if (!graph.ok) throw new Error(JSON.stringify(graph.error));
    const [scenario] = document.scenarios;
    // when
    const played = rehearse({
      document,
      graph: graph.value,
      ...(scenario === undefined ? {} : { scenario }),
    });
    if (!played.ok) throw new Error(JSON.stringify(played.error));
    // then
    const { journal, state } = played.value;
    const visit = visitsOf(journal).find(({ step }) => step === 'st_it');
    const ended = journal.find((entry): entry is EntryOf<'ended'> => entry.type === 'ended');
    const left = type.traits.terminal === true ? (ended?.data.result ?? null) : (visit?.outcome ?? null);
    expect(left).toBe(example.outcome);
    expect(state.status).toBe(
      example.outcome === null && type.traits.inert !== true ? 'needs-attention' : 'finished',
    );
  });

  it('shows every outcome of every type', () => {
    const shown = (type: StepType) => new Set(examplesOf(type.type).map(({ outcome }) => outcome));
    const missing = BUILT.flatMap((type) =>
      outcomesOf(type)
        .filter((outcome) => !shown(type).has(outcome))
        .map((outcome) => `${type.type}/${outcome}`),
    );
    expect(missing).toEqual([]);
  });
});

function outcomesOf(type: StepType): readonly string[] {
  const fresh = type.read(type.fresh);
  return fresh.ok ? fresh.value.outcomes.map(({ id }) => id) : [];
}

/** Draws the smallest workflow in which the example can happen: every way out of the step leads to an end. */
function drawAround(type: StepType, example: AnyStepExample): WorkflowDocument {
  const bound = type.read(example.config);
  if (!bound.ok) throw new Error(JSON.stringify(bound.error));
  const { uses, outcomes } = bound.value;
  const named = (to: string) => [...new Set(uses.filter((use) => use.to === to).map(({ id }) => id))];
  const fields = new Set([...named('field'), ...(example.needs ?? []), ...Object.keys(example.fields ?? {})]);
  const { entry, terminal, catches, inert, container } = type.traits;
  const it = {
    id: 'st_it',
    type: type.type,
    name: 'It',
    config: example.config,
    policy: example.policy ?? {},
    needs: example.needs ?? [],
    off: example.off ?? false,
  };
  const isReached = entry !== true && catches !== true && inert !== true;
  return documentSchema.parse({
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_example',
    fields: [...fields].map((id) => ({ id, type: example.fields?.[id]?.type ?? 'text' })),
    roles: named('role').map((id) => ({ id })),
    steps: [
      ...(entry === true ? [it] : [{ id: 'st_start', type: 'trigger' }, it]),
      // Done before what is shown; it says how it is undone.
      { id: 'st_around', type: 'task', config: { undo: { name: 'Take it back' } } },
      ...(container === true ? [{ id: 'st_inside', type: 'task', in: 'st_it' }] : []),
      { id: 'st_end', type: 'end' },
    ],
    arrows: [
      ...(entry === true ? [] : [{ from: 'st_start', outcome: 'started', to: 'st_around' }]),
      ...(terminal === true ? [] : outcomes.map(({ id }) => ({ from: 'st_it', outcome: id, to: 'st_end' }))),
      { from: 'st_around', outcome: 'done', to: isReached ? 'st_it' : 'st_end' },
    ].map((arrow, index) => ({ id: `ar_${String(index)}`, ...arrow })),
    scenarios: [
      {
        id: 'sc_example',
        input: Object.fromEntries(
          Object.entries(example.fields ?? {}).flatMap(([id, { value }]) =>
            value === undefined ? [] : [[id, value]],
          ),
        ),
        script: {
          ...(example.script === undefined ? {} : { st_it: example.script }),
          ...(example.fails === undefined
            ? {}
            : { [container === true ? 'st_inside' : 'st_around']: [{ fail: example.fails }] }),
        },
        startAt: '2026-03-02T09:00:00-05:00',
        until: 'P60D',
      },
    ],
  });
}
