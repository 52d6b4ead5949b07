import * as z from 'zod/mini';
import { toKebab } from '#check/corpus/guide.ts';
import { type Problem, problem, type Spot } from '#check/problem.ts';
import { fieldsAt } from '#check/schema/fields.ts';
import {
  fieldName,
  groupName,
  shapeOf,
  typeExample,
  typeName,
  valueName,
} from '#check/schema/shapes.ts';
import type { KeyPath, Yaml } from '#check/yaml/yaml.ts';
import { controlIds } from '#schema/control.ts';
import { kebabPattern } from '#schema/text.ts';

type Case = {
  yaml: Yaml;
  schema: z.core.$ZodType;
  whole: string;
  base: KeyPath;
  path: KeyPath;
  value: unknown;
};

/**
 * Compares YAML with a schema.
 * @param whole how people call what the schema describes: "the front matter"
 * @param base where in the YAML it stands that the schema describes
 */
export function judge(
  yaml: Yaml,
  schema: z.core.$ZodType,
  whole: string,
  base: KeyPath = [],
): Problem[] {
  if (!yaml.trusted) return [];
  const { error } = z.safeParse(schema, yaml.value(base) ?? {});
  const told = new Set<string>();
  return (error?.issues ?? []).flatMap((issue) => {
    const path = [...base, ...(issue.path as KeyPath)];
    const place = JSON.stringify([path, issue.code === 'unrecognized_keys']);
    if (told.has(place)) return [];
    told.add(place);
    return explain(issue, { yaml, schema, whole, base, path, value: yaml.value(path) });
  });
}

function explain(issue: z.core.$ZodIssue, given: Case): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, given));
  const { yaml, path, value } = given;
  const field = fieldName(path);
  if (value === undefined && path.length > 0) return [missing(given)];
  if (value === null)
    return [problem('empty-field', yaml.keySpot(path), { field, shape: shapeOf(path) })];
  if (/^(published|on|checked|reviewBy|dated)$/.test(String(path.at(-1)))) {
    return [problem('bad-date', yaml.spot(path), { field, value: String(value) })];
  }
  // Whether a record is called so, the rule about worlds tells, with the names that there are.
  if (issue.code === 'invalid_format' && /^(as|of|product)$/.test(String(path.at(-1)))) return [];
  if (issue.code === 'custom' && issue.message === 'empty-goal') return emptyGoal(given, field);
  return [judgeValue(issue, given, field)];
}

/** A goal all of whose fields are unknown counts as empty too, and is told by them. */
function emptyGoal({ yaml, path, value }: Case, field: string): Problem[] {
  const isEmpty = Object.keys(value ?? {}).length === 0;
  return isEmpty ? [problem('empty-goal', yaml.spot(path), { field })] : [];
}

function unknownField(key: string, { yaml, schema, whole, base, path }: Case): Problem {
  const known = fieldsAt(schema, path.slice(base.length));
  return problem('unknown-field', yaml.keySpot([...path, key]), {
    key,
    group: groupName(path, whole),
    known,
  });
}

function missing({ yaml, path, whole }: Case): Problem {
  const around = path.slice(0, -1);
  const facts = {
    key: String(path.at(-1) ?? ''),
    group: groupName(around, whole),
    shape: shapeOf(path),
  };
  return problem('missing-field', yaml.keySpot(around), facts);
}

function judgeValue(issue: z.core.$ZodIssue, { yaml, path, value }: Case, field: string): Problem {
  const spot = yaml.spot(path);
  const text = String(value);
  switch (issue.code) {
    case 'invalid_value':
      return wrongChoice(issue, spot, field, value);
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, spot, field, value);
    case 'invalid_format':
      return wrongFormat(issue, spot, field, text);
    default: {
      const expected = issue.code === 'invalid_type' ? issue.expected : '';
      if (expected === 'int' || expected === 'number')
        return problem('bad-number', spot, { field, value: text });
      return wrongType(expected, spot, field, value);
    }
  }
}

function wrongType(expected: string, spot: Spot, field: string, value: unknown): Problem {
  return problem('wrong-type', spot, {
    field,
    actual: valueName(value),
    shape: typeName(expected),
    example: typeExample(expected),
  });
}

function wrongChoice(
  { values }: z.core.$ZodIssue & { code: 'invalid_value' },
  spot: Spot,
  field: string,
  value: unknown,
): Problem {
  const known = values.map(String);
  if (typeof value === 'object') return wrongType('string', spot, field, value);
  if (values[0] === true && typeof value === 'string')
    return wrongType('boolean', spot, field, value);
  if (known.length === controlIds.length && known[0] === controlIds[0])
    return problem('no-such-control', spot, { field, value: String(value) });
  return problem('not-in-list', spot, { field, value: String(value), known });
}

function wrongSize(
  issue: z.core.$ZodIssue & { code: 'too_small' | 'too_big' },
  spot: Spot,
  field: string,
  value: unknown,
): Problem {
  if (typeof value === 'number')
    return problem('bad-number', spot, { field, value: String(value) });
  if (issue.code === 'too_big') {
    return problem('too-long', spot, {
      field,
      length: String(value).trim().length,
      maximum: Number(issue.maximum),
    });
  }
  const minimum = Number(issue.minimum);
  if (Array.isArray(value))
    return problem('too-few', spot, { field, length: value.length, minimum });
  if (typeof value === 'string' && issue.origin === 'string')
    return problem('too-short', spot, { field, length: value.trim().length, minimum });
  return wrongType('array', spot, field, value);
}

function wrongFormat(
  issue: z.core.$ZodIssue & { code: 'invalid_format' },
  spot: Spot,
  field: string,
  value: string,
): Problem {
  if (issue.format === 'url') return problem('bad-address', spot, { field, value });
  if (issue.pattern === String(kebabPattern))
    return problem('bad-id', spot, { field, value, right: toKebab(value) });
  return field.includes('`joints`')
    ? problem('bad-joint', spot, { field, value })
    : problem('bad-guide-id', spot, { field, value });
}
