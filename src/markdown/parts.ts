import { pathToFileURL } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { type HastNode, mdxToHast } from 'satteri';
import { markdownFeatures } from '#markdown/features.ts';
import { resolveLink } from '#markdown/links.ts';
import { localeOfFile } from '#markdown/place.ts';
import { typeset } from '#markdown/typography.ts';
import { widgetImportOf } from '#markdown/widget-imports.ts';

/** A component in a guide's text, or an element that a component draws. */
export type ComponentPart = {
  name: string;
  /** The folder below `widgets` of a component that the guide imports. */
  widget: string | undefined;
  attributes: Readonly<Record<string, string>>;
  children: readonly Part[];
};

/** A piece of a guide's text: HTML as it stands, or a component. */
export type Part = string | ComponentPart;

/** Stands in HTML for a component. Markdown has no such sign: it counts as one that cannot be read. */
const mark = '\0';

/**
 * Takes the text of a guide apart into HTML and components. A guide is data: nothing written in it is run, so that it
 * needs no compiler and no bundler.
 * @param source MDX without its front matter
 * @param file the guide's path, for its language and its relative links
 * @throws the parser's error, with line and column in its message, when the MDX is broken; or when a link leads to no
 * guide
 */
export function readParts(source: string, file: string): Part[] {
  const root = mdxToHast(source.replaceAll(mark, '\uFFFD'), {
    features: markdownFeatures,
    position: false,
  });
  const nodes = childrenOf(root);
  const imports = nodes
    .flatMap((node) => (node.type === 'mdxjsEsm' ? node.value.split('\n') : []))
    .flatMap((line) => widgetImportOf(line) ?? []);
  const widgets = new Map(imports.map(({ name, widget }) => [name, widget]));
  return partsOf(nodes, { file: pathToFileURL(file), widgets });
}

type Context = { file: URL; widgets: ReadonlyMap<string, string> };

/** Elements that are drawn by a component of the same name. */
const drawn: ReadonlySet<string> = new Set(['img', 'table']);
/** The library writes the HTML, with marks where a component stands; it is cut there. */
function partsOf(nodes: readonly HastNode[], context: Context): Part[] {
  const components: ComponentPart[] = [];
  const children = nodes.flatMap((node) => readied(node, context, components));
  const html = toHtml({ type: 'root', children } as never, { allowDangerousHtml: true });
  return html
    .split(mark)
    .flatMap((text, at) => [
      ...(at > 0 ? components.slice(at - 1, at) : []),
      ...(text ? [text] : []),
    ]);
}

/** The node as it stands on a page; the components in it are added to the list, and marked where they stood. */
function readied(node: HastNode, context: Context, components: ComponentPart[]): HastNode[] {
  const component = componentOf(node, context);
  if (component) {
    components.push(component);
    return [{ type: 'raw', value: mark } as HastNode];
  }
  if (node.type === 'text') {
    return [{ ...node, value: typeset(node.value, localeOfFile(context.file) ?? 'es') }];
  }
  // What is left beside elements is program code and comments.
  if (node.type !== 'element') return [];
  if (node.tagName === 'code') return [node];
  const children = node.children.flatMap((child) => readied(child, context, components));
  return [{ ...node, properties: withAddress(node.properties, context), children } as HastNode];
}

function componentOf(node: HastNode, context: Context): ComponentPart | undefined {
  if (node.type === 'element') {
    const { tagName: name, properties } = node;
    return drawn.has(name) ? component(name, Object.entries(properties), node, context) : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attributes = node.attributes.map((each) =>
    each.type === 'mdxJsxAttribute' ? ([each.name, each.value] as const) : (['', null] as const),
  );
  return component(node.name ?? '', attributes, node, context);
}

function component(
  name: string,
  attributes: readonly (readonly [string, unknown])[],
  node: HastNode,
  context: Context,
): ComponentPart {
  return {
    name,
    widget: context.widgets.get(name),
    // A value that is program code counts as none.
    attributes: Object.fromEntries(
      attributes.filter((each): each is readonly [string, string] => typeof each[1] === 'string'),
    ),
    children: partsOf(childrenOf(node), context),
  };
}

type Properties = Extract<HastNode, { type: 'element' }>['properties'];

function withAddress(properties: Properties, { file }: Context): Properties {
  const { href } = properties;
  return typeof href === 'string' ? { ...properties, href: resolveLink(href, file) } : properties;
}

function childrenOf(node: HastNode): HastNode[] {
  return 'children' in node ? (node.children as HastNode[]) : [];
}
