import { type MdastNode, markdownToMdast } from 'satteri';
import { blocks, item, quotation } from '#feeds/markdown/blocks.ts';
import { escapeText } from '#feeds/markdown/escape.ts';
import { type Addresses, guideLinks } from '#feeds/markdown/guide-links.ts';
import { attribute, type Component, type Rendering } from '#feeds/markdown/rendering.ts';
import type { CopySource } from '#feeds/markdown/source.ts';
import { isOurs, labelOf } from '#i18n/labels.ts';
import { t } from '#i18n/t.ts';
import { markdownFeatures } from '#markdown/features.ts';
import { typeset } from '#markdown/typography.ts';
import { absolute } from '#site/address.ts';

/** How the words of guides, and a guide's language and links, come out in its Markdown copy. */
export function guideRendering(guide: CopySource, addresses: Addresses): Rendering {
  const rendering: Rendering = {
    text: (value) => typeset(value, guide.locale),
    address: guideLinks(guide, addresses),
    isSpan: (name) => name === 'Ui' || name === 'Term',
    span: (component, inside, bold) =>
      component.name === 'Ui' ? label(component, guide, bold) : inside,
    block: (component, inner) => blockOf(component, inner, guide, rendering),
  };
  return rendering;
}

/** Markdown of a short text from front matter. */
export function shortText(markdown: string, rendering: Rendering): string {
  const root = markdownToMdast(markdown, { features: markdownFeatures, position: false });
  return blocks('children' in root ? root.children : [], rendering);
}

function label(component: Component, { locale }: CopySource, bold: boolean): string {
  const id = attribute(component, 'id') ?? '';
  const text = escapeText(labelOf(id, locale));
  return `${bold ? text : `**${text}**`}${isOurs(id, locale) ? '°' : ''}`;
}

type Inner = (nodes: readonly MdastNode[]) => string;

function blockOf(
  component: Component,
  inner: Inner,
  guide: CopySource,
  rendering: Rendering,
): string {
  const words = t(guide.locale).guide;
  switch (component.name) {
    case 'Steps':
      return steps(component, inner, guide);
    case 'Note':
      return quotation(`**${noteKind(component, guide)}**\n\n${inner(component.children)}`);
    case 'Faq':
      return questions(guide, rendering);
    case 'Practice':
      return words.practiceAt(`<${absolute(guide.address)}>`);
    default:
      // A widget; what it shows without script stands in the page alone.
      return words.widgetAt(`<${absolute(guide.address)}>`);
  }
}

function steps({ children }: Component, inner: Inner, { locale }: CopySource): string {
  return children
    .filter((child) => child.type === 'mdxJsxFlowElement')
    .map((step, index) => {
      const name = escapeText(typeset(attribute(step, 'name') ?? '', locale));
      return item(`${index + 1}. `, `**${name}**\n\n${inner(step.children)}`);
    })
    .join('\n\n');
}

function noteKind(note: Component, { locale }: CopySource): string {
  const kinds: Readonly<Record<string, string>> = t(locale).guide.noteKinds;
  return kinds[attribute(note, 'kind') ?? 'info'] ?? '';
}

function questions({ data, locale }: CopySource, rendering: Rendering): string {
  return data.faq
    .map(
      ({ question, answer }) =>
        `### ${escapeText(typeset(question, locale))}\n\n${shortText(answer, rendering)}`,
    )
    .join('\n\n');
}
