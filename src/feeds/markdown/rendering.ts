import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What becomes of those parts of a syntax tree that plain Markdown cannot say by itself. */
export type Rendering = {
  /** A text, set as a printer would. */
  text(value: string): string;
  /** The whole address behind a link. */
  address(href: string): string;
  /** Whether a component stands within a line. */
  isSpan(name: string): boolean;
  /**
   * What stands for a component within a line.
   * @param inside what it holds, as Markdown
   * @param bold it stands in bold text
   */
  span(component: Component, inside: string, bold: boolean): string;
  /**
   * What stands for any other component.
   * @param blocks turns what it holds into Markdown
   */
  block(component: Component, blocks: (nodes: readonly MdastNode[]) => string): string;
};

/** The text of an attribute; nothing when it is missing or is program code. */
export function attribute({ attributes }: Component, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
