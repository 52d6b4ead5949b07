import type { MdastNode } from 'satteri';
import { backquotes, escapeStart } from '#feeds/markdown/escape.ts';
import type { Rendering } from '#feeds/markdown/rendering.ts';
import { spans } from '#feeds/markdown/spans.ts';

/**
 * A syntax tree as Markdown without anything of MDX: each block, an empty line between two.
 * @throws when a node has no counterpart in Markdown
 */
export function blocks(nodes: readonly MdastNode[], rendering: Rendering): string {
  return pieces(nodes, rendering).join('\n\n');
}

/** The blocks among the nodes; what stands within a line is gathered into paragraphs. */
function pieces(nodes: readonly MdastNode[], rendering: Rendering): string[] {
  const found: string[] = [];
  let line: MdastNode[] = [];
  const endLine = () => {
    found.push(paragraph(line, rendering));
    line = [];
  };
  for (const node of nodes) {
    if (isSpan(node, rendering)) line.push(node);
    else {
      endLine();
      found.push(block(node, rendering));
    }
  }
  endLine();
  return found.filter((text) => text !== '');
}

const spanTypes: ReadonlySet<string> = new Set([
  'text',
  'html',
  'inlineCode',
  'break',
  'strong',
  'emphasis',
  'delete',
  'link',
  'image',
  'mdxJsxTextElement',
]);

function isSpan(node: MdastNode, rendering: Rendering): boolean {
  if (node.type === 'mdxJsxFlowElement') return rendering.isSpan(node.name ?? '');
  return spanTypes.has(node.type);
}

function block(node: MdastNode, rendering: Rendering): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, rendering);
    case 'heading':
      return `${'#'.repeat(node.depth)} ${spans(node.children, rendering).replace(/\\?\n/g, ' ')}`;
    case 'list':
      return list(node, rendering);
    case 'blockquote':
      return quotation(blocks(node.children, rendering));
    case 'code':
      return code(node.value, node.lang ?? '');
    case 'table':
      return table(node, rendering);
    case 'thematicBreak':
      return '---';
    case 'mdxJsxFlowElement':
      return rendering.block(node, (nodes) => blocks(nodes, rendering));
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return '';
    default:
      throw new Error(`A Markdown copy cannot have "${node.type}".`);
  }
}

function paragraph(nodes: readonly MdastNode[], rendering: Rendering): string {
  return spans(nodes, rendering)
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .split('\n')
    .map(escapeStart)
    .join('\n');
}

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

function list({ ordered, start, children }: NodeOf<'list'>, rendering: Rendering): string {
  const between = children.some(({ spread }) => spread) ? '\n\n' : '\n';
  return children
    .map(({ children: inside, checked }, index) => {
      const marker = ordered ? `${(start ?? 1) + index}. ` : '- ';
      const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
      return item(marker, box + pieces(inside, rendering).join(between));
    })
    .join(between);
}

/** An entry of a list: all its lines stand below the first one's text. */
export function item(marker: string, text: string): string {
  return marker + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
}

/** Every line behind a `>`. */
export function quotation(text: string): string {
  return text.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

function code(text: string, language: string): string {
  const fence = backquotes(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

const rules = { left: ':--', right: '--:', center: ':-:', none: '---' };

function table({ align, children }: NodeOf<'table'>, rendering: Rendering): string {
  const [head = '', ...rows] = children.map(({ children: cells }) =>
    row(cells.map((cell) => spans(cell.children, rendering).replaceAll('|', '\\|'))),
  );
  const width = children[0]?.children.length ?? 0;
  const rule = Array.from({ length: width }, (_, at) => rules[align?.[at] ?? 'none']);
  return [head, row(rule), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
