import type { MdastNode } from 'satteri';

/** What looks like a link, and from where on in the text. */
export type FakeLink = { text: string; offset: number };

const fake = /(?<![\\!])\[[^\][\n]+\][ \t]?\((?=[^()\n]*(?:\.mdx|:\/\/))[^()\n]*\)?/g;

/** Text that a writer meant as a link and that is none: a space too many, or a bracket that is not closed. */
export function fakeLinks(root: MdastNode, source: string): FakeLink[] {
  const text = withoutReal(root, source);
  return [...text.matchAll(fake)].map(({ 0: found, index }) => ({ text: found, offset: index }));
}

/** The source with spaces in place of links, images and code, so that all places stay right. */
function withoutReal(root: MdastNode, source: string): string {
  let text = '';
  let read = 0;
  for (const [start, end] of real(root, source)) {
    text += source.slice(read, start) + ' '.repeat(end - start);
    read = end;
  }
  return text + source.slice(read);
}

function real(node: MdastNode, source: string): [number, number][] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const whole = node.type === 'yaml' || node.type === 'inlineCode' || node.type === 'code';
  const bracketed =
    (node.type === 'link' || node.type === 'image') && /[[!]/.test(source.charAt(start ?? 0));
  if ((whole || bracketed) && start !== undefined && end !== undefined) return [[start, end]];
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return children.flatMap((child) => real(child, source));
}
