// zod describes a value of any kind by six alternatives, once for every place where one may stand, and numbers what
// refers to itself. A person reads the published schema, so both are tidied here.
import { isList, isObject, type Json, type JsonObject } from '../../kernel/json';

const REFERENCE = '#/$defs/';
const ALTERNATIVES_OF_ANYTHING = 6;

/**
 * Puts the `definitions` of a described schema in order: what accepts anything becomes `{}` where it is used, and a
 * numbered definition that only serves a named one takes its name.
 */
export function tidyDefinitions(described: JsonObject): JsonObject {
  const definitions = isGroup(described['definitions']) ? described['definitions'] : {};
  const anything = new Set(
    Object.keys(definitions).filter((name) => acceptsAnything(name, definitions[name])),
  );
  const names = new Map(
    Object.entries(definitions).flatMap(([name, definition]) => {
      const served = referred(definition);
      return served === null ? [] : [[served, name] as const];
    }),
  );
  const tidy = (value: Json): Json => {
    if (isList(value)) return value.map(tidy);
    if (!isGroup(value)) return value;
    const { $ref: _, ...rest } = value;
    const target = referred(value);
    const kept = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, tidy(inner)]));
    if (target === null || anything.has(target)) return kept;
    return { ...kept, $ref: `${REFERENCE}${names.get(target) ?? target}` };
  };
  const kept = Object.entries(definitions).filter(([name]) => !anything.has(name) && !names.has(name));
  return {
    ...Object.fromEntries(Object.entries(described).map(([key, value]) => [key, tidy(value)])),
    definitions: Object.fromEntries(
      kept.map(([name, definition]) => [name, tidy(withoutReference(definition))]),
    ),
  };
}

function acceptsAnything(name: string, definition: Json | undefined): boolean {
  const forms = isGroup(definition) ? definition['anyOf'] : undefined;
  return (
    isList(forms) &&
    forms.length === ALTERNATIVES_OF_ANYTHING &&
    JSON.stringify(forms).includes(`"items":{"$ref":"${REFERENCE}${name}"}`)
  );
}

function referred(definition: Json): string | null {
  const reference = isGroup(definition) ? definition['$ref'] : undefined;
  return typeof reference === 'string' && reference.startsWith(REFERENCE)
    ? reference.slice(REFERENCE.length)
    : null;
}

function withoutReference(definition: Json): Json {
  if (!isGroup(definition)) return definition;
  const { $ref: _, ...rest } = definition;
  return rest;
}

function isGroup(value: Json | undefined): value is JsonObject {
  return isObject(value);
}
