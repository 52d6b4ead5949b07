import type { MdastNode } from 'satteri';
import { destination, escapeText, inBackquotes } from '#feeds/markdown/escape.ts';
import type { Rendering } from '#feeds/markdown/rendering.ts';

/**
 * Markdown of what stands within a line.
 * @param bold it stands in bold text already
 * @throws when a node is no part of a line
 */
export function spans(nodes: readonly MdastNode[], rendering: Rendering, bold = false): string {
  return nodes.map((node) => span(node, rendering, bold)).join('');
}

function span(node: MdastNode, rendering: Rendering, bold: boolean): string {
  switch (node.type) {
    case 'text':
      return escapeText(rendering.text(node.value));
    case 'html':
      // Shown, not obeyed, as on the page.
      return escapeText(node.value);
    case 'inlineCode':
      return inBackquotes(node.value);
    case 'break':
      return '\\\n';
    case 'strong':
      return bold
        ? spans(node.children, rendering, bold)
        : `**${spans(node.children, rendering, true)}**`;
    case 'emphasis':
      return `*${spans(node.children, rendering, bold)}*`;
    case 'delete':
      return `~~${spans(node.children, rendering, bold)}~~`;
    case 'link':
      return link(node.url, spans(node.children, rendering, bold), rendering);
    case 'image':
      return image(node.url, escapeText(node.alt ?? ''), rendering);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return rendering.span(node, spans(node.children, rendering, bold), bold);
    case 'mdxTextExpression':
      return '';
    default:
      throw new Error(`A Markdown copy cannot have "${node.type}" within a line.`);
  }
}

function link(href: string, text: string, rendering: Rendering): string {
  return `[${text}](${destination(rendering.address(href))})`;
}

/** Pictures of the site have no address before the site is built; what they show is said instead. */
function image(source: string, alt: string, rendering: Rendering): string {
  return /^https?:/.test(source) ? `!${link(source, alt, rendering)}` : alt && `*${alt}*`;
}
