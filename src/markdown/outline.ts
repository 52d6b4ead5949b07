import { type MdastNode, mdxToMdast } from 'satteri';
import { markdownFeatures } from '#markdown/features.ts';

/** A place in a file: line and column count from 1. */
export type Place = { line: number; column: number };

export type OutlineHeading = Place & { depth: number; id: string | undefined; text: string };
export type OutlineStep = Place & {
  id: string | undefined;
  name: string | undefined;
  /** The step's words without markup, labels and terms resolved to what is written in them. */
  text: string;
  /** Id of the `##` section that the step stands in. */
  section: string | undefined;
};
export type OutlineLink = Place & { href: string; text: string };
export type OutlineImage = Place & { src: string; alt: string };
/** A component as written: its name and its literal attributes. */
export type OutlineComponent = Place & { name: string; attributes: Record<string, string> };

/** What a guide's body consists of, in the order in which it is written. */
export type Outline = {
  headings: OutlineHeading[];
  steps: OutlineStep[];
  links: OutlineLink[];
  images: OutlineImage[];
  components: OutlineComponent[];
};

/** How `<Ui id="…"/>` reads as plain text; the caller knows the language. */
export type LabelText = (controlId: string) => string;

/**
 * Reads the structure of an MDX source, front matter included or not.
 * @throws the parser's error (with line and column in its message) when the MDX is broken.
 */
export function readOutline(source: string, label: LabelText = (id) => id): Outline {
  return outlineOf(mdxToMdast(source, { features: markdownFeatures }), label);
}

/** The structure of an MDX source that is parsed already. */
export function outlineOf(root: MdastNode, label: LabelText = (id) => id): Outline {
  const outline: Outline = { headings: [], steps: [], links: [], images: [], components: [] };
  walk(root, outline, { label, section: undefined });
  return outline;
}

type State = { label: LabelText; section: string | undefined };

function walk(node: MdastNode, outline: Outline, state: State): void {
  record(node, outline, state);
  for (const child of childrenOf(node)) walk(child, outline, state);
}

function record(node: MdastNode, outline: Outline, state: State): void {
  const place = placeOf(node);
  switch (node.type) {
    case 'heading': {
      const id = stringOf((node.data as { hProperties?: { id?: unknown } })?.hProperties?.id);
      if (node.depth === 2) state.section = id;
      outline.headings.push({
        ...place,
        depth: node.depth,
        id,
        text: plainText(node, state.label),
      });
      return;
    }
    case 'link':
      outline.links.push({ ...place, href: node.url, text: plainText(node, state.label) });
      return;
    case 'image':
      outline.images.push({ ...place, src: node.url, alt: node.alt ?? '' });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      recordComponent(node, place, outline, state);
  }
}

function recordComponent(node: MdastNode, place: Place, outline: Outline, state: State): void {
  const name = stringOf((node as { name?: unknown }).name) ?? '';
  const attributes = literalAttributes(node);
  outline.components.push({ ...place, name, attributes });
  if (name !== 'Step') return;
  outline.steps.push({
    ...place,
    id: attributes['id'],
    name: attributes['name'],
    text: plainText(node, state.label),
    section: state.section,
  });
}

function literalAttributes(node: MdastNode): Record<string, string> {
  const list = (node as { attributes?: { name?: unknown; value?: unknown }[] }).attributes ?? [];
  const literal = list.flatMap(({ name, value }) =>
    typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(literal);
}

const blocks = new Set([
  'paragraph',
  'listItem',
  'heading',
  'code',
  'blockquote',
  'mdxJsxFlowElement',
]);

/** The words of a node as one line, blocks separated by a space. */
export function plainText(node: MdastNode, label: LabelText): string {
  return textOf(node, label).replace(/\s+/g, ' ').trim();
}

function textOf(node: MdastNode, label: LabelText): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if ('name' in node && node.name === 'Ui') return label(literalAttributes(node)['id'] ?? '');
  const inside = childrenOf(node)
    .map((child) => textOf(child, label))
    .join('');
  return blocks.has(node.type) ? ` ${inside} ` : inside;
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

function placeOf(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
