import { quoted, type Wordings } from '#check/wording/phrase.ts';

/** Problems with how front matter and YAML files are written, whatever they say. */
export const yaml = {
  'yaml-tab': () => ({
    message: 'This line is indented with a tab, which YAML does not allow.',
    remedy: 'Replace the tab by two spaces.',
  }),
  'yaml-repeated-key': ({ key, first }: { key: string; first: number }) => ({
    message: `\`${key}\` is given twice; it stands in line ${first} already.`,
    remedy: 'Keep one of the two and delete the other.',
  }),
  'yaml-colon': ({ text }: { text: string }) => ({
    message: `The text ${quoted(text)} contains a colon before a space or at its end, which YAML takes for another field.`,
    remedy:
      'Put the whole text in double quotes, or write it below the field after `>-`, indented by two spaces.',
  }),
  'yaml-quote': () => ({
    message: 'A quotation mark is opened here and not closed in the right place.',
    remedy:
      'Close it at the end of the text. To write quotation marks within a text, put the text below its field after `>-`, indented by two spaces.',
  }),
  'yaml-bracket': ({ bracket }: { bracket: string }) => ({
    message: `The list or group that is opened on this line is not closed: \`${bracket}\` is missing.`,
    remedy: `Write \`${bracket}\` after the last entry.`,
  }),
  'yaml-first-character': ({ character }: { character: string }) => ({
    message: `A text cannot begin with \`${character}\` here, because that has a meaning of its own in YAML.`,
    remedy:
      'Put the whole text in double quotes, or write it below the field after `>-`, indented by two spaces.',
  }),
  'yaml-hash': ({ lost }: { lost: string }) => ({
    message: `Everything from ${quoted(lost)} on is lost, because YAML takes a \`#\` after a space for a comment.`,
    remedy: 'Put the whole text in double quotes. If it is a comment, write a space after the `#`.',
  }),
  'yaml-indent': () => ({
    message:
      'The indentation does not fit the lines around it, so it is unclear what this line belongs to.',
    remedy:
      'Fields of the same group begin in the same column, two spaces further in than the field they belong to.',
  }),
  'yaml-several': () => ({
    message:
      'A line `---` or `...` within the file begins a second YAML document, and what follows is lost.',
    remedy: 'Delete that line.',
  }),
  'yaml-escape': ({ text }: { text: string }) => ({
    message: `\`${text}\` has no meaning between double quotes.`,
    remedy: 'Write `\\\\` for a backslash, or use single quotes.',
  }),
  'yaml-unreadable': ({ text }: { text: string }) => ({
    message: `YAML cannot read this line: ${quoted(text)}.`,
    remedy:
      'Write a field as `name: text` and a list entry as `- text`, fields of a group in the same column, and indent text that goes over several lines. Compare it with another file.',
  }),
} satisfies Wordings;
