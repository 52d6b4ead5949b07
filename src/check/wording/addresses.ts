import { didYouMean, oneOf, type Wordings } from '#check/wording/phrase.ts';

/** Problems with the addresses that pages get, and with the ids in the YAML files. */
export const addresses = {
  'duplicate-address': ({ address, owner }: { address: string; owner: string }) => ({
    message: `The address \`${address}\` is taken already by ${owner}.`,
    remedy:
      'Choose another last segment here or there. If this one was renamed, keep the old segment under `formerly` of one guide only.',
  }),
  'reserved-address': ({ segment }: { segment: string }) => ({
    message: `\`${segment}\` cannot be used in an address here: the site itself needs it.`,
    remedy: 'Choose another word, for example a longer one.',
  }),
  'duplicate-category': ({ id, first }: { id: string; first: number }) => ({
    message: `The category \`${id}\` exists already in line ${first}.`,
    remedy: 'Join the two entries, or give this one another `id` and another folder.',
  }),
  'duplicate-term': ({ id, first }: { id: string; first: number }) => ({
    message: `The term \`${id}\` exists already in line ${first}.`,
    remedy: 'Join the two entries, or give this one another `id`.',
  }),
  'ambiguous-form': ({
    form,
    language,
    other,
    line,
  }: {
    form: string;
    language: string;
    other: string;
    line: number;
  }) => ({
    message: `The ${language} form "${form}" is also the form of \`${other}\` (line ${line}), so readers could not tell the two terms apart.`,
    remedy: 'Make one of them more exact, or join the two terms.',
  }),
  'unknown-term': ({ id, terms }: { id: string; terms: readonly string[] }) => ({
    message: `There is no term \`${id}\` in content/terms.yaml.`,
    remedy: `${didYouMean(id, terms)}Use the \`id\` of an entry there, or add an entry for \`${id}\`.`,
  }),
  'term-sees-itself': ({ id }: { id: string }) => ({
    message: `The term \`${id}\` names itself under \`see\`.`,
    remedy: `Delete \`${id}\` from the list.`,
  }),
  'unknown-related': ({ id, guides }: { id: string; guides: readonly string[] }) => ({
    message: `There is no guide \`${id}\`.`,
    remedy: `${didYouMean(id, guides)}Use the id of a guide, its folder and file name: ${oneOf(guides)}.`,
  }),
  'related-to-itself': ({ id }: { id: string }) => ({
    message: `\`related\` names \`${id}\`, which is this guide itself.`,
    remedy: `Delete \`${id}\` from the list, or name another guide.`,
  }),
  'related-to-draft': ({ id }: { id: string }) => ({
    message: `\`related\` names \`${id}\`, which is a draft, so readers would not find it.`,
    remedy: `Publish \`${id}\` first, or delete it from the list.`,
  }),
} satisfies Wordings;
