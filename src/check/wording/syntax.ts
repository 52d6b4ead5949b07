import { quoted, type Wordings } from '#check/wording/phrase.ts';

const rest = 'The rest of the text is checked when this is mended.';

/** Problems that keep the text of a guide from being read at all. */
export const syntax = {
  'stray-angle': ({ text }: { text: string }) => ({
    message: `${quoted(text)}: a \`<\` begins a component, and this is none.`,
    remedy: 'Write it as a word ("less than"), or as `\\<`.',
  }),
  'stray-brace': ({ text }: { text: string }) => ({
    message: `${quoted(text)}: a \`{\` begins program code, and it is not closed or cannot be understood.`,
    remedy:
      'Write it without curly brackets, or with a backslash before each: `\\{` and `\\}`. The id of a heading is written `{#id}`, at the end of the line.',
  }),
  'html-comment': () => ({
    message: 'A comment between `<!--` and `-->` is not possible in a guide.',
    remedy: 'Write `{/* comment */}`, or delete it.',
  }),
  'angle-link': ({ address }: { address: string }) => ({
    message: `An address between \`<\` and \`>\` is taken for a component.`,
    remedy: `Write \`[text](${address})\`.`,
  }),
  'broken-tag': ({ text }: { text: string }) => ({
    message: `${quoted(text)} begins a component, but its attributes cannot be understood.`,
    remedy: `Write attributes as \`id="…"\`, with straight double quotes, and close the tag with \`>\`. ${rest}`,
  }),
  'unclosed-component': ({ name, end }: { name: string; end: string }) => ({
    message: `\`<${name}>\` is opened here and not closed ${end}.`,
    remedy: `Write \`</${name}>\` where it ends, in a line of its own if the opening tag has one${name === 'Ui' || name === 'Faq' ? `; or close it at once: \`<${name} … />\`` : ''}. ${rest}`,
  }),
  'unopened-component': ({ name }: { name: string }) => ({
    message: `\`</${name}>\` closes a component that is not open here.`,
    remedy: `Delete it, or write \`<${name}>\` where it begins. ${rest}`,
  }),
  'unreadable-text': ({ text }: { text: string }) => ({
    message: `The text cannot be read from ${quoted(text)} on.`,
    remedy: `Compare the line with another guide; \`<\` and \`{\` have a meaning of their own and are written \`\\<\` and \`\\{\` as signs. ${rest}`,
  }),
} satisfies Wordings;
