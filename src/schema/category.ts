import * as z from 'zod/mini';
import { kebabId, prose } from '#schema/text.ts';

const words = z.strictObject({
  title: prose(3, 60),
  /** First segment of the address in this language. */
  path: kebabId,
  /** One sentence for the home page and search engines. */
  description: prose(30, 170),
});

/** One entry of `content/categories.yaml`; the id is the folder's name. */
export const category = z.strictObject({
  id: kebabId,
  es: words,
  de: words,
  /** File names of its guides in reading order. */
  guides: z.array(kebabId),
});

export const categories = z.array(category);
export type Category = z.infer<typeof category>;
