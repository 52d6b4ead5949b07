import { nearest } from '#check/nearest.ts';
import { allOf, didYouMean, oneOf, quoted, type Wordings } from '#check/wording/phrase.ts';

const insteadOf: Readonly<Record<string, string>> = {
  a: 'Write `[text](address)`.',
  b: 'Write `**bold**`.',
  strong: 'Write `**bold**`.',
  i: 'Write `*italics*`.',
  em: 'Write `*italics*`.',
  code: 'Write it between backquotes.',
  img: 'Write `![description](./name.png)`.',
  br: 'Begin a new paragraph: leave an empty line.',
  table: 'Write the table with `|`, as Markdown does.',
};

type Tag = { tag: string };

/** Problems with components, and with code in guides. */
export const components = {
  'unknown-component': ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `There is no component \`<${name}>\`.`,
    remedy: `${didYouMean(name, known)}The components are ${allOf(known)}.`,
  }),
  'html-refused': ({ name }: { name: string }) => ({
    message: `\`<${name}>\` is HTML, which guides do not use.`,
    remedy: insteadOf[name] ?? 'Write Markdown, or one of the components of guides.',
  }),
  'import-refused': ({ line }: { line: string }) => ({
    message: `${quoted(line)} imports code, which a guide may not do.`,
    remedy:
      "Delete the line. Only a widget can be imported, in a line like `import RoleSimulator from '#widgets/role-simulator/widget.astro'`.",
  }),
  'widget-missing': ({ name, widgets }: { name: string; widgets: readonly string[] }) => ({
    message: `There is no widget \`${name}\` in the folder widgets.`,
    remedy: `${didYouMean(name, widgets)}${widgets.length > 0 ? `There is ${allOf(widgets)}.` : 'There are no widgets yet; delete the line.'}`,
  }),
  'export-refused': ({ line }: { line: string }) => ({
    message: `${quoted(line)} is taken for program code, because the line begins with \`export\`.`,
    remedy: 'Delete the line, or begin it with another word.',
  }),
  'expression-refused': ({ text }: { text: string }) => ({
    message: `\`{${text}}\` is taken for program code, because of the curly brackets.`,
    remedy: 'Write it without curly brackets, or with a backslash before each: `\\{` and `\\}`.',
  }),
  'missing-attribute': ({
    tag,
    attribute,
    example,
  }: Tag & { attribute: string; example: string }) => ({
    message: `\`<${tag}>\` has no \`${attribute}\`.`,
    remedy: `Write it like this: \`${example}\`.`,
  }),
  'unknown-attribute': ({
    tag,
    attribute,
    known,
    example,
  }: Tag & { attribute: string; known: readonly string[]; example: string }) => ({
    message: `\`<${tag}>\` has no attribute \`${attribute}\`.`,
    remedy: `${didYouMean(attribute, known)}Write it like this: \`${example}\`.`,
  }),
  'attribute-not-text': ({
    tag,
    attribute,
    example,
  }: Tag & { attribute: string; example: string }) => ({
    message: `\`${attribute}\` of \`<${tag}>\` must be a text between double quotes.`,
    remedy: `Write it like this: \`${example}\`.`,
  }),
  'unknown-kind': ({ value, known }: { value: string; known: readonly string[] }) => ({
    message: `There is no note of the kind \`${value}\`.`,
    remedy: `${didYouMean(value, known)}Choose ${oneOf(known)}.`,
  }),
  'unknown-control': ({ id, controls }: { id: string; controls: readonly string[] }) => ({
    message: `There is no control \`${id}\` in src/schema/control.ts.`,
    remedy: nearest(id, controls)
      ? `${didYouMean(id, controls)}If the label is not in the catalogue, describe the control in words.`
      : 'Write the screen and the control, like `accounting.to-pay`. If the label is not in the catalogue, describe the control in words.',
  }),
  'component-empty': ({ tag, example }: Tag & { example: string }) => ({
    message: `\`<${tag}>\` has nothing inside.`,
    remedy: `Write it like this: \`${example}\`.`,
  }),
  'component-with-content': ({ tag, example }: Tag & { example: string }) => ({
    message: `\`<${tag}>\` holds text or other components, which would not be shown.`,
    remedy: `Write it like this: \`${example}\`.`,
  }),
  'step-outside-steps': ({ name }: { name: string }) => ({
    message: `The step ${quoted(name)} does not stand directly in \`<Steps>\`.`,
    remedy:
      'Put `<Steps>` in a line of its own before the first step, and `</Steps>` after the last one.',
  }),
  'steps-without-step': () => ({
    message: 'There is no `<Step>` in these `<Steps>`.',
    remedy: 'Put each step between `<Step id="…" name="…">` and `</Step>`, or delete `<Steps>`.',
  }),
  'text-between-steps': ({ text }: { text: string }) => ({
    message: `${quoted(text)} stands in \`<Steps>\`, but in no step.`,
    remedy: 'Move it into a step, or before `<Steps>`.',
  }),
  'step-name-full-stop': ({ name }: { name: string }) => ({
    message: `The name of the step, ${quoted(name)}, ends in a full stop; it is shown as a heading.`,
    remedy: 'Delete the full stop.',
  }),
  'questions-not-shown': ({ line }: { line: number }) => ({
    message: `The questions of the front matter (line ${line}) are not shown anywhere.`,
    remedy: 'Write `<Faq />` in a line of its own below the heading with `{#faq}`.',
  }),
  'questions-shown-twice': ({ first }: { first: number }) => ({
    message: `\`<Faq />\` shows all questions of the guide, and stands in line ${first} already.`,
    remedy: 'Delete one of the two.',
  }),
} satisfies Wordings;
