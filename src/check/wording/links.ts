import { capitalised, didYouMean, quoted, type Wordings } from '#check/wording/phrase.ts';

type Link = { href: string };

/** Problems with links and images. */
export const links = {
  'link-malformed': ({ text }: { text: string }) => ({
    message: `${quoted(text)} looks like a link, but readers would see it as it is written here.`,
    remedy:
      'Write `[text](address)`: no space between the brackets, none in the address, and both brackets closed.',
  }),
  'link-empty': ({ text }: { text: string }) => ({
    message: `The link ${quoted(text)} has no address.`,
    remedy: 'Write the address between the round brackets, or remove the link.',
  }),
  'link-without-text': ({ href }: Link) => ({
    message: `The link to \`${href}\` has no text, so nobody can see it or hear where it leads.`,
    remedy: 'Write the text between the square brackets: `[text](address)`.',
  }),
  'link-definition': ({ label }: { label: string }) => ({
    message: `Addresses are not collected at another place of the guide, as here for \`[${label}]\`; such links would not be followed.`,
    remedy: 'Write the address where the link stands: `[text](address)`.',
  }),
  'link-target-missing': ({
    href,
    file,
    right,
  }: Link & { file: string; right: string | undefined }) => ({
    message: `The link leads to \`${href}\`, but there is no ${file}.`,
    remedy: right
      ? `Did you mean \`${right}\`? Links to guides are written from file to file, ending in \`.mdx\`.`
      : 'Link to a guide that exists, from file to file and ending in `.mdx`, or name the topic without a link.',
  }),
  'link-other-language': ({ href, right }: Link & { right: string }) => ({
    message: `The link \`${href}\` leads to a guide in the other language.`,
    remedy: `Write \`${right}\` for the guide in this language.`,
  }),
  'link-to-draft': ({ href, file }: Link & { file: string }) => ({
    message: `The link leads to \`${href}\`, but ${file} is a draft and will not be published.`,
    remedy: 'Publish that guide first, or name the topic without a link.',
  }),
  'link-anchor-missing': ({
    anchor,
    file,
    anchors,
  }: {
    anchor: string;
    file: string;
    anchors: readonly string[];
  }) => ({
    message: `The link leads to \`#${anchor}\`, but ${file} has no section, step or question with this id.`,
    remedy: `${didYouMean(anchor, anchors)}Use the id of a heading (\`{#id}\`) or of a step, or \`faq-\` with the id of a question.`,
  }),
  'link-anchor-only': ({ href, right }: Link & { right: string }) => ({
    message: `The link \`${href}\` names no file, but answers are shown on other pages too, where it would lead nowhere.`,
    remedy: `Write \`${right}\`.`,
  }),
  'link-by-address': ({ href, right }: Link & { right: string | undefined }) => ({
    message: `The link \`${href}\` gives an address of this site, which changes when a guide is renamed or the site moves.`,
    remedy: right
      ? `Write \`${right}\`; the address is made from it.`
      : 'Link to the file of the guide instead, like `../billing/invoices.mdx`; the address is made from it.',
  }),
  'link-not-https': ({ href }: Link) => ({
    message: `The link \`${href}\` is not encrypted.`,
    remedy: `Write \`${href.replace(/^http:/i, 'https:')}\`, and try whether it works.`,
  }),
  'link-scheme': ({ href }: Link) => ({
    message: `The link \`${href}\` is of a kind that is not allowed.`,
    remedy:
      'Link to another guide (`../billing/invoices.mdx`), or to an address beginning with `https://`, `mailto:` or `tel:`.',
  }),
  'link-bad-address': ({ href }: Link) => ({
    message: `\`${href}\` is not an address that a browser understands.`,
    remedy: 'Copy the address from the browser, beginning with `https://`.',
  }),
  'image-without-text': ({ src }: { src: string }) => ({
    message: `The image \`${src}\` has no alternative text, so it says nothing to people who cannot see it.`,
    remedy: `Describe what matters in it: \`![description](${src})\`.`,
  }),
  'image-missing': ({ src, file }: { src: string; file: string }) => ({
    message: `The image \`${src}\` is not there: there is no file ${file}.`,
    remedy: 'Put the file there, or correct the path; upper and lower case matter.',
  }),
  'image-elsewhere': ({ src }: { src: string }) => ({
    message: `The image \`${src}\` would be fetched from another host, which this site never does.`,
    remedy: 'Save the image beside the guide and write `![description](./name.png)`.',
  }),
  'not-inline': ({ field, found }: { field: string; found: string }) => ({
    message: capitalised(`${field} contains ${found}, but is shown as a single paragraph.`),
    remedy: 'Use only words, **bold**, *italics* and links there; the rest belongs in the text.',
  }),
  'component-in-field': ({ field, tag }: { field: string; tag: string }) => ({
    message: capitalised(
      `${field} contains \`${tag}\`; in the front matter it is not obeyed, and readers would see it as written.`,
    ),
    remedy: 'Write the words themselves; a label of the Manager in bold: `**Facturas**`.',
  }),
} satisfies Wordings;
