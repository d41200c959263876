// What is known of the fields on a path: which regions each may still be in. A field is only pinned down as far as the
// path asks; what is never asked stays open, so that paths that differ in nothing are one path.
import type { Json } from '../kernel/json';
import type { Region } from './field-regions';
import { nameParts } from './short-names';

/** Is what a field may still be. `origin` names where the value came from, so that it can be made up in the end. */
export interface Known {
  readonly origin: string;
  readonly regions: readonly Region[];
}

/** Is what is known of every field that makes a difference. */
export type Knowledge = ReadonlyMap<string, Known>;

/** Writes what is known, for the fields that can still make a difference. */
export function knowledgeText(
  knowledge: Knowledge,
  isLive: (field: string) => boolean,
  nameOf: (regions: readonly Region[]) => string,
): string {
  let text = '';
  for (const [field, { regions }] of knowledge) if (isLive(field)) text += `${field}:${nameOf(regions)} `;
  return text;
}

/** Names regions by their keys, whatever their order. */
export function nameRegions(): (regions: readonly Region[]) => string {
  return nameParts((regions) => regions.map(({ key }) => key).sort());
}

/** Gives each field the value that stands for what it may be; never filled fields are left out. */
export function plainFields(knowledge: Knowledge): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [field, { regions }] of knowledge) {
    const value = regions[0]?.value;
    if (value !== undefined) values[field] = value;
  }
  return values;
}

/** Narrows one field. */
export function narrow(knowledge: Knowledge, field: string, regions: readonly Region[]): Knowledge {
  const known = knowledge.get(field);
  if (known === undefined || known.regions.length === regions.length) return knowledge;
  return new Map(knowledge).set(field, { origin: known.origin, regions });
}
