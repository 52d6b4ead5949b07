import { addresses } from '#check/wording/addresses.ts';
import { built } from '#check/wording/built.ts';
import { components } from '#check/wording/components.ts';
import { fields } from '#check/wording/fields.ts';
import { files } from '#check/wording/files.ts';
import { headings } from '#check/wording/headings.ts';
import { journeys } from '#check/wording/journeys.ts';
import { links } from '#check/wording/links.ts';
import { syntax } from '#check/wording/syntax.ts';
import { translation } from '#check/wording/translation.ts';
import { walkthroughs } from '#check/wording/walkthroughs.ts';
import { worlds } from '#check/wording/worlds.ts';
import { yaml } from '#check/wording/yaml.ts';

/** Every kind of problem the checker knows, with its words. Nothing else can be reported. */
export const kinds = {
  ...files,
  ...yaml,
  ...fields,
  ...syntax,
  ...components,
  ...headings,
  ...links,
  ...addresses,
  ...journeys,
  ...translation,
  ...walkthroughs,
  ...worlds,
  ...built,
};

export type Kind = keyof typeof kinds;

/** What must be known to put a kind into words. */
export type Facts<K extends Kind> =
  Parameters<(typeof kinds)[K]> extends [infer F] ? F : Record<string, never>;

/** Kinds that are told but stop nothing. */
export const notices: ReadonlySet<Kind> = new Set(['review-due']);
