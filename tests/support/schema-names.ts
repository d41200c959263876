import { isObject } from '../../src/kernel/json';

/** Lists the property names and the offered texts of a JSON Schema, as often as they occur. */
export function schemaNames(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(schemaNames);
  if (!isObject(schema)) return [];
  const { properties, enum: offered, ...rest } = schema;
  return [
    ...(isObject(properties)
      ? [...Object.keys(properties), ...Object.values(properties).flatMap(schemaNames)]
      : []),
    ...(Array.isArray(offered) ? offered.map(String) : []),
    ...Object.values(rest).flatMap(schemaNames),
  ];
}
