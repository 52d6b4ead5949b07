import * as z from 'zod/mini';
import { day, kebabId, prose } from '#schema/text.ts';

/** The kinds of people the permission matrix tells apart. */
export const roles = [
  'legal-representative',
  'administrator',
  'collaborator-with-billing',
  'collaborator',
  'external',
] as const;
export type Role = (typeof roles)[number];

/**
 * May this role do what the guide describes?
 * `-inferred`: follows from a general rule, not stated for this case. `depends`: on a condition the guide names.
 * `unknown`: the public sources do not say.
 */
export const permissions = [
  'allowed',
  'allowed-inferred',
  'depends',
  'denied',
  'denied-inferred',
  'unknown',
] as const;
export type Permission = (typeof permissions)[number];
const permission = z.enum(permissions);

/** Products a guide is about. */
export const products = ['manager', 'mail', 'kdrive', 'web-hosting', 'domain', 'support'] as const;
export type Product = (typeof products)[number];

/** Languages in which a source was read. */
const sourceLanguages = ['es', 'de', 'en', 'fr', 'it', 'pt'] as const;

/** Where a statement comes from. The address is given only where it is known whole. */
export const source = z.strictObject({
  publisher: prose(2, 80),
  title: prose(3, 160),
  /** The publisher's own article number. */
  article: z.optional(z.int().check(z.positive())),
  language: z.enum(sourceLanguages),
  /** The date printed on the copy that was read. */
  dated: z.optional(day),
  url: z.optional(z.url({ protocol: /^https$/ })),
});

/** A question as readers ask it; the answer is inline Markdown. The id is the anchor, the same in every language. */
export const question = z.strictObject({
  id: kebabId,
  question: prose(10, 160),
  answer: prose(20, 900),
  /** Shown on the home page among the most asked. */
  popular: z._default(z.boolean(), false),
});

/** Something that readers who know a guide will want to know. */
export const change = z.strictObject({
  on: day,
  /** What is different now: one or two plain sentences. */
  what: prose(10, 240),
});

/** The front matter of a guide. The folder is its category, the file name its id. */
export const guide = z.strictObject({
  title: prose(8, 90),
  /** For lists and search engines. */
  description: prose(50, 170),
  /** The last segment of the address in this language. */
  path: kebabId,
  /** Former segments; each becomes a redirect. */
  formerly: z._default(z.array(kebabId), []),
  /** A draft may stand in one language alone and is not published. */
  draft: z._default(z.boolean(), false),
  /** The whole answer in two sentences; inline Markdown. */
  answer: prose(60, 420),
  who: z.strictObject({
    'legal-representative': permission,
    administrator: permission,
    'collaborator-with-billing': permission,
    collaborator: permission,
    external: permission,
  }),
  products: z.array(z.enum(products)).check(z.minLength(1)),
  /** Ids of `content/terms.yaml` that this guide is about. */
  terms: z.array(kebabId).check(z.minLength(1)),
  /** Everyday words and slips that should lead here. */
  search: z.array(prose(2, 60)).check(z.minLength(3)),
  faq: z.array(question).check(z.minLength(3)),
  /** Ids of guides worth reading next: `billing/invoices`. */
  related: z.array(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))).check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1)),
  /** The day on which the guide first appeared; for a draft, the day on which it is meant to. */
  published: day,
  /** What has changed since, the newest first, one entry for a day. Corrections of slips are not news. */
  changes: z._default(z.array(change), []),
  /** The day on which somebody last compared the guide with its sources. */
  checked: day,
  /** The day by which it should be compared again. */
  reviewBy: day,
});

export type Guide = z.infer<typeof guide>;
export type Change = z.infer<typeof change>;
export type Question = z.infer<typeof question>;
export type Source = z.infer<typeof source>;

/** Sections every published guide has, in this order; `contradictions` only where sources disagree. */
export const requiredSections = [
  'needs',
  'steps',
  'worked',
  'trouble',
  'faq',
  'undocumented',
] as const;
