import type * as z from 'zod/mini';
import type { KeyPath } from '#check/yaml/yaml.ts';

/** What the schema library tells about its own schemas, as far as it is needed here. */
type Definition = {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
};

/** The names of the fields that a group at this place may have. */
export function fieldsAt(schema: z.core.$ZodType, path: KeyPath): string[] {
  const inside = path.reduce<z.core.$ZodType | undefined>((at, key) => child(at, key), schema);
  return Object.keys(definition(inside).shape ?? {});
}

function child(
  schema: z.core.$ZodType | undefined,
  key: string | number,
): z.core.$ZodType | undefined {
  const { shape, element } = definition(schema);
  return typeof key === 'number' ? element : shape?.[key];
}

function definition(schema: z.core.$ZodType | undefined): Definition {
  const own = (schema?._zod.def ?? {}) as Definition;
  return own.innerType ? definition(own.innerType) : own;
}
