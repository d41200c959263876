import { readWorkflow } from '../../exchange/json/read-workflow';
import { invariant } from '../../kernel/invariant';
import type { WorkflowDocument } from '../../model/document';
import type { Scenario } from '../../model/scenario';
import { drawMiniature, type MiniaturePicture } from '../../parts/miniature/draw-miniature';
import type { PictureServices } from '../../parts/services';
import type { Template } from '../../templates/template-catalog';
import { PICTURE_SIZE } from './use-picture';

/** Is a template with what the gallery shows of its drawing. */
export interface ReadTemplate {
  readonly document: WorkflowDocument;
  readonly picture: MiniaturePicture | null;
  readonly badDays: number;
}

/** Reads the text of a template. */
export function readTemplate(id: Template['id'], text: string, drawing: PictureServices): ReadTemplate {
  const read = readWorkflow(text, `${id}.json`, drawing.stepTypes);
  invariant(read.ok, `the template ${id} can be read`);
  const document = read.value;
  const picture = drawMiniature(document, PICTURE_SIZE, drawing.stepTypes, drawing.faces);
  return { document, picture, badDays: countBadDays(document) };
}

/** Counts the rehearsed days on which something goes otherwise than it should. */
function countBadDays({ scenarios }: WorkflowDocument): number {
  const isBad = ({ script, outages, absences = [] }: Scenario) =>
    Object.keys(script).length > 0 || outages.length > 0 || absences.length > 0;
  return scenarios.filter(isBad).length;
}
