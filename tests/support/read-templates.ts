import { readWorkflow } from '../../src/exchange/json/read-workflow';
import type { WorkflowDocument } from '../../src/model/document';
import { stepTypes } from '../../src/steps/step-types';
import { templates } from '../../src/templates/template-catalog';

/** Loads every template the way the library does. */
export async function readTemplates(): Promise<
  readonly { readonly id: string; readonly document: WorkflowDocument }[]
> {
  return Promise.all(
    templates.map(async ({ id, load }) => {
      const read = readWorkflow(await load(), `${id}.json`, stepTypes);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return { id, document: read.value };
    }),
  );
}
