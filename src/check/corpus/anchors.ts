import type { GuideFile } from '#check/corpus/guide.ts';
import type { Spot } from '#check/problem.ts';

export type Anchor = Spot & { id: string };

/** The ids that writers give to places of a guide's page: headings and steps, then questions as `faq-…`. */
export function anchorsOf({ file, body, yaml }: GuideFile): Anchor[] {
  const places = [...(body?.outline.headings ?? []), ...(body?.outline.steps ?? [])];
  const written = places.flatMap(({ id, line, column }) =>
    id ? [{ id, file, line, column }] : [],
  );
  written.sort((a, b) => a.line - b.line || a.column - b.column);
  const questions = Array.from(
    { length: yaml?.length(['faq']) ?? 0 },
    (_, index) => yaml?.texts(['faq', index, 'id']) ?? [],
  );
  return [
    ...written,
    ...questions.flat().map(({ value, ...spot }) => ({ ...spot, id: `faq-${value}` })),
  ];
}
