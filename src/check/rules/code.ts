import type { Code } from '#check/corpus/body.ts';
import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem, type Spot } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { type WidgetImport, widgetImportOf } from '#markdown/widget-imports.ts';

type Line = Spot & { text: string };

/** A guide holds no program code, except the import of a widget. */
export const codeRule: Rule = ({ guides, widgets }) =>
  guides.flatMap((guide) => [
    ...linesOf(guide).flatMap((line) => judgeLine(line, widgets)),
    ...(guide.body?.codes ?? []).flatMap(expression),
  ]);

/** The widgets that a guide imports, by the name it uses. */
export function importedWidgets(guide: GuideFile): WidgetImport[] {
  return linesOf(guide).flatMap(({ text }) => widgetImportOf(text) ?? []);
}

/** The lines of a guide that are read as program code. */
function linesOf({ body }: GuideFile): Line[] {
  return (body?.codes ?? [])
    .filter(({ type }) => type === 'module')
    .flatMap(({ text, line, column, file }) =>
      text
        .split('\n')
        .map((one, index) => ({
          file,
          line: line + index,
          column: index === 0 ? column : 1,
          text: one.trim(),
        }))
        .filter((one) => one.text !== ''),
    );
}

function judgeLine(line: Line, widgets: readonly string[]): Problem[] {
  const name = widgetImportOf(line.text)?.widget;
  if (name !== undefined)
    return widgets.includes(name) ? [] : [problem('widget-missing', line, { name, widgets })];
  if (/^export\b/.test(line.text)) return [problem('export-refused', line, { line: line.text })];
  return [problem('import-refused', line, { line: line.text })];
}

/** A comment is no code. */
function expression({ type, text, ...spot }: Code): Problem[] {
  if (type !== 'expression' || /^\s*\/\*[\s\S]*\*\/\s*$/.test(text)) return [];
  return [problem('expression-refused', spot, { text })];
}
