import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { category } from '#schema/category.ts';
import { guide } from '#schema/guide.ts';
import { journey } from '#schema/journey.ts';
import { term } from '#schema/term.ts';
import { walkthrough } from '#schema/walkthrough.ts';
import { unbundled } from '#site/unbundled.ts';
import { lenient } from '#site/writing/lenient.ts';

const guides = defineCollection({
  loader: lenient(
    unbundled(glob({ base: './content', pattern: '{es,de}/*/*.mdx', retainBody: false })),
  ),
  schema: guide,
});

const categories = defineCollection({
  loader: lenient(file('content/categories.yaml', { parser: keepOrder })),
  schema: z.extend(category, { order: z.int() }),
});

const journeys = defineCollection({
  loader: lenient(file('content/journeys.yaml', { parser: keepOrder })),
  schema: z.extend(journey, { order: z.int() }),
});

const walkthroughs = defineCollection({
  loader: lenient(glob({ base: './content/walkthroughs', pattern: '*/*.yaml' })),
  schema: walkthrough,
});

const terms = defineCollection({ loader: lenient(file('content/terms.yaml')), schema: term });

export const collections = { guides, categories, journeys, terms, walkthroughs };

/** A collection has no order of its own; the order of the file is the order on the site. */
function keepOrder(text: string): Record<string, unknown>[] {
  const entries: Record<string, unknown>[] = parse(text);
  return entries.map((entry, order) => ({ ...entry, order }));
}
