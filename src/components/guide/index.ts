import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Faq from '#components/guide/Faq.astro';
import Image from '#components/guide/Image.astro';
import Note from '#components/guide/Note.astro';
import Practice from '#components/guide/Practice.astro';
import Step from '#components/guide/Step.astro';
import Steps from '#components/guide/Steps.astro';
import Table from '#components/guide/Table.astro';
import Term from '#components/guide/Term.astro';
import Ui from '#components/guide/Ui.astro';
import type { ComponentPart } from '#markdown/parts.ts';

/** The words every guide may use without importing them. They bring no style and no script of their own. */
const words: Readonly<Record<string, AstroComponentFactory>> = {
  Faq,
  Note,
  Practice,
  Step,
  Steps,
  Term,
  Ui,
  img: Image,
  table: Table,
};

/** Those that a guide imports. Their script comes to those pages alone that have them. */
const widgets = import.meta.glob<{ default: AstroComponentFactory }>('/widgets/*/widget.astro', {
  eager: true,
});

/** @throws when there is none; the checker tells writers before a build comes this far. */
export function componentFor({ name, widget }: ComponentPart): AstroComponentFactory {
  const found = widget ? widgets[`/widgets/${widget}/widget.astro`]?.default : words[name];
  if (!found) throw new Error(`There is no component <${name}>.`);
  return found;
}
