import { conditionSchema } from '../../facts/condition';
import { invariant } from '../../kernel/invariant';
import { isObject, type Json, type JsonObject } from '../../kernel/json';
import { z } from '../../kernel/schema';
import { distributionSchema, documentSchema, durationSchema, FORMAT_VERSION } from '../../model/document';
import { scenarioSchema } from '../../model/scenario';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { tidyDefinitions } from './tidy-definitions';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Describes the workflow file as JSON Schema (draft 2020-12) for other programs, made from the schemas that the
 * reader itself uses. A step's config is described by its type; a type that is not known here may hold anything.
 */
export function workflowJsonSchema(catalog: StepCatalog): JsonObject {
  const described = tidyDefinitions(describe(catalog));
  const document = groupAt(described, 'document');
  const properties = groupAt(document, 'properties');
  const steps = groupAt(properties, 'steps');
  return {
    $schema: DRAFT,
    $id: `urn:runthrough:workflow:${String(FORMAT_VERSION)}`,
    title: 'Runthrough workflow',
    ...document,
    properties: { ...properties, steps: { ...steps, items: referTo('step') } },
    $defs: {
      step: { ...groupAt(steps, 'items'), allOf: catalog.all.map(({ type }) => configOf(type)) },
      ...Object.fromEntries(
        Object.entries(groupAt(described, 'configs')).map(([type, config]) => [configName(type), config]),
      ),
      ...groupAt(described, 'definitions'),
    },
  };
}

function describe(catalog: StepCatalog): JsonObject {
  const names = z.registry<{ id: string }>();
  names.add(durationSchema, { id: 'duration' });
  names.add(distributionSchema, { id: 'distribution' });
  names.add(conditionSchema, { id: 'condition' });
  names.add(scenarioSchema, { id: 'scenario' });
  const configs = z.object(Object.fromEntries(catalog.all.map(({ type, schema }) => [type, schema])));
  const whole = z.object({ document: documentSchema, configs });
  // A JSON Schema is JSON; going through text drops what its own type leaves open (undefined, functions).
  const { $defs, properties } = JSON.parse(
    JSON.stringify(z.toJSONSchema(whole, { io: 'input', target: 'draft-2020-12', metadata: names })),
  ) as Readonly<Record<string, JsonObject | undefined>>;
  return {
    document: properties?.['document'] ?? null,
    configs: groupAt(groupAt(properties ?? {}, 'configs'), 'properties'),
    definitions: $defs ?? {},
  };
}

function configOf(type: string): JsonObject {
  return {
    if: { required: ['type'], properties: { type: { const: type } } },
    then: { properties: { config: referTo(configName(type)) } },
  };
}

function configName(type: string): string {
  return `config-${type}`;
}

function referTo(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

function groupAt(group: JsonObject, key: string): JsonObject {
  const found: Json | undefined = group[key];
  invariant(isJsonObject(found), `the schema has a group “${key}”`);
  return found;
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}
