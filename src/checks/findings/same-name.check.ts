import { defineCheck } from '../check';

/** Two steps bear the same name: in the story of a run nobody can tell them apart. */
export const sameName = defineCheck({
  code: 'same-name',
  severity: 'hint',
  find: ({ steps }) => {
    const first = new Map<string, string>();
    return steps.flatMap(({ step, traits }) => {
      const name = step.name.trim().toLowerCase();
      if (name === '' || traits.inert === true || traits.terminal === true) return [];
      const other = first.get(name);
      if (other !== undefined) return [{ step: step.id, other }];
      first.set(name, step.id);
      return [];
    });
  },
});
