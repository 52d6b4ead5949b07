import * as z from 'zod/mini';
import { kebabId } from '#schema/text.ts';

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const sentence = z.string().check(z.trim(), z.minLength(20), z.maxLength(400));

/** How one language names a concept, and how its readers look for it. */
const form = z.strictObject({
  /** The one form that guides and glossary use. */
  form: word,
  /** Other forms seen in the Manager or its public documentation. */
  variants: z._default(z.array(word), []),
  /** What people type who do not know the proper word, common slips included. */
  everyday: z._default(z.array(word), []),
  /** One or two sentences, complete, without markup. */
  definition: sentence,
});

const germanForm = z.extend(form, {
  /** The German forms with `|` at each joint, so that search finds the parts: `Rechnungs|adresse`. */
  joints: z._default(z.array(word.check(z.regex(/^[\p{L}\d-]+(\|[\p{L}\d-]+)+$/u))), []),
});

/** One entry of `content/terms.yaml`. */
export const term = z.strictObject({
  id: kebabId,
  es: form,
  de: germanForm,
  /** Terms that a reader of this one should know as well. */
  see: z._default(z.array(kebabId), []),
});

export const terms = z.array(term);

export type Term = z.infer<typeof term>;
export type TermForm = z.infer<typeof form>;
