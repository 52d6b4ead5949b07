import * as z from 'zod/mini';
import { kebabId, prose } from '#schema/text.ts';

const words = z.strictObject({
  title: prose(3, 60),
  /** Last segment of the address in this language. */
  path: kebabId,
  /** One sentence for lists and search engines. */
  description: prose(30, 170),
});

/** One entry of `content/journeys.yaml`: guides that are read one after the other. */
export const journey = z.strictObject({
  id: kebabId,
  /** Ids of guides in reading order: `billing/invoices`. */
  guides: z.array(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))).check(z.minLength(2)),
  es: words,
  de: words,
});

export const journeys = z.array(journey);
export type Journey = z.infer<typeof journey>;
