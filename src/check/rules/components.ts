import type { Tag } from '#check/corpus/body.ts';
import type { GuideFile } from '#check/corpus/guide.ts';
import { type Component, componentNames, components, noteKinds } from '#check/corpus/vocabulary.ts';
import { type Problem, problem } from '#check/problem.ts';
import { importedWidgets } from '#check/rules/code.ts';
import type { Rule } from '#check/rules/rule.ts';
import { controlIds } from '#schema/control.ts';

/** Components exist, and are written as they should be. */
export const componentsRule: Rule = ({ guides }) =>
  guides.flatMap((guide) => tagsOf(guide).flatMap((tag) => judge(tag, guide)));

function tagsOf({ body }: GuideFile): Tag[] {
  return body?.tags ?? [];
}

function judge(tag: Tag, guide: GuideFile): Problem[] {
  const { name } = tag;
  const widgets = importedWidgets(guide).map((widget) => widget.name);
  if (widgets.includes(name)) return [];
  const component = components[name];
  if (component) return [...attributes(tag, component), ...content(tag, component), ...values(tag)];
  if (/^[a-z]|^$/.test(name)) return [problem('html-refused', tag, { name })];
  return [problem('unknown-component', tag, { name, known: [...componentNames, ...widgets] })];
}

function attributes(tag: Tag, { required, optional, example }: Component): Problem[] {
  const known = [...required, ...optional];
  const given = tag.attributes.map(({ name }) => name);
  return [
    ...required
      .filter((name) => !given.includes(name))
      .map((attribute) => problem('missing-attribute', tag, { tag: tag.name, attribute, example })),
    ...tag.attributes.flatMap(({ name: attribute, value }) => {
      const facts = { tag: tag.name, attribute, example };
      if (!known.includes(attribute))
        return [problem('unknown-attribute', tag, { ...facts, known })];
      return value?.trim() ? [] : [problem('attribute-not-text', tag, facts)];
    }),
  ];
}

function content(tag: Tag, { content: wanted, example }: Component): Problem[] {
  const filled = tag.children.length > 0;
  const facts = { tag: tag.name, example };
  if (wanted === 'none') return filled ? [problem('component-with-content', tag, facts)] : [];
  return filled || tag.name === 'Steps' ? [] : [problem('component-empty', tag, facts)];
}

function values(tag: Tag): Problem[] {
  const value = (name: string) => tag.attributes.find((one) => one.name === name)?.value?.trim();
  const kind = tag.name === 'Note' ? value('kind') : undefined;
  const id = tag.name === 'Ui' ? value('id') : undefined;
  return [
    ...(kind && !noteKinds.includes(kind)
      ? [problem('unknown-kind', tag, { value: kind, known: noteKinds })]
      : []),
    ...(id && !controlIds.some((known) => known === id)
      ? [problem('unknown-control', tag, { id, controls: controlIds })]
      : []),
  ];
}
