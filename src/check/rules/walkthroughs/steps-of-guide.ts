import type { GuideFile } from '#check/corpus/guide.ts';
import type { Spot } from '#check/problem.ts';
import { locales } from '#i18n/locales.ts';

export type GuideStep = Spot & { id: string };

/** The steps of a guide in its languages, each id once. */
export type GuideSteps = {
  /** A file that has them. */
  file: string;
  /** Those of any language. */
  some: readonly string[];
  /** Those of every language, in the order of the first. */
  all: readonly GuideStep[];
  /** Every language has the same, in the same order. If not, that is told of the guide. */
  same: boolean;
};

/** Drafts may be unfinished and are left out; nothing when no language is published that can be read. */
export function stepsOfGuide(guides: readonly GuideFile[]): GuideSteps | undefined {
  const [first, ...others] = locales
    .flatMap((locale) => guides.filter((guide) => guide.locale === locale))
    .filter(({ body, draft }) => body && !draft)
    .map((guide) => ({ file: guide.file, steps: stepsIn(guide) }));
  if (!first) return undefined;
  const ids = [first, ...others].map(({ steps }) => steps.map(({ id }) => id));
  return {
    file: first.file,
    some: [...new Set(ids.flat())],
    all: first.steps.filter(({ id }) => ids.every((list) => list.includes(id))),
    same: new Set(ids.map((list) => list.join(' '))).size === 1,
  };
}

/** What has no id, or the id of another, is told of the guide. */
function stepsIn({ body, file }: GuideFile): GuideStep[] {
  const steps = new Map<string, GuideStep>();
  for (const { id, line, column } of body?.outline.steps ?? [])
    if (id && !steps.has(id)) steps.set(id, { id, file, line, column });
  return [...steps.values()];
}
