import { didYouMean, oneOf, type Wordings } from '#check/wording/phrase.ts';

/** Problems with the reading journeys. */
export const journeys = {
  'unknown-journey-guide': ({ id, guides }: { id: string; guides: readonly string[] }) => ({
    message: `This journey leads to \`${id}\`, but there is no such guide.`,
    remedy: `${didYouMean(id, guides)}Use the id of a guide, its folder and file name: ${oneOf(guides)}.`,
  }),
  'journey-to-draft': ({ id, file }: { id: string; file: string }) => ({
    message: `This journey leads to \`${id}\`, which is a draft (${file}), so readers would not find it.`,
    remedy: `Publish \`${id}\` first, or delete it from the list.`,
  }),
  'duplicate-journey': ({ id, first }: { id: string; first: number }) => ({
    message: `The journey \`${id}\` exists already in line ${first}.`,
    remedy: 'Join the two entries, or give this one another `id`.',
  }),
} satisfies Wordings;
