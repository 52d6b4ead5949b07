import { expect, test } from 'vitest';
import { es, project } from '#check/testing/project.ts';

test('unknown-component', () => {
  expect(project().replace(es, '<Faq />', '<Fag />\n\n<Faq />').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:59:1 unknown-component
    There is no component \`<Fag>\`.
    Did you mean \`Faq\`? The components are \`Steps\`, \`Step\`, \`Ui\`, \`Term\`, \`Note\`, \`Faq\` and \`Practice\`."
  `);
});

test('html-refused', () => {
  expect(project().replace(es, 'Con ', 'Con <b>una</b> ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 html-refused
    \`<b>\` is HTML, which guides do not use.
    Write \`**bold**\`."
  `);
});

test('import-refused', () => {
  expect(
    project().replace(es, '## Apartado 1', "import x from './x.js'\n\n## Apartado 1").told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:39:1 import-refused
    "import x from './x.js'" imports code, which a guide may not do.
    Delete the line. Only a widget can be imported, in a line like \`import RoleSimulator from '#widgets/role-simulator/widget.astro'\`."
  `);
});

test('widget-missing', () => {
  expect(
    project()
      .write('widgets/role-simulator/widget.astro', '')
      .replace(
        es,
        '## Apartado 1',
        "import Roles from '#widgets/role-simulater/widget.astro'\n\n<Roles />\n\n## Apartado 1",
      )
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:39:1 widget-missing
    There is no widget \`role-simulater\` in the folder widgets.
    Did you mean \`role-simulator\`? There is \`role-simulator\`."
  `);
});

test('export-refused', () => {
  expect(
    project().replace(es, '## Apartado 1', 'export const x = 1\n\n## Apartado 1').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:39:1 export-refused
    "export const x = 1" is taken for program code, because the line begins with \`export\`.
    Delete the line, or begin it with another word."
  `);
});

test('expression-refused', () => {
  expect(project().replace(es, 'Con ', 'Con {uno} {/* nota */} ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 expression-refused
    \`{uno}\` is taken for program code, because of the curly brackets.
    Write it without curly brackets, or with a backslash before each: \`\\{\` and \`\\}\`."
  `);
});

test('missing-attribute', () => {
  expect(
    project().replace(es, '<Ui id="accounting.to-pay"/>', '<Ui />').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:48:7 missing-attribute
    \`<Ui>\` has no \`id\`.
    Write it like this: \`<Ui id="accounting.to-pay"/>\`."
  `);
});

test('unknown-attribute', () => {
  expect(
    project()
      .replace(es, '<Ui id="accounting.to-pay"/>', '<Ui id="accounting.to-pay" label="x"/>')
      .told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:48:7 unknown-attribute
    \`<Ui>\` has no attribute \`label\`.
    Write it like this: \`<Ui id="accounting.to-pay"/>\`."
  `);
});

test('attribute-not-text', () => {
  expect(
    project().replace(es, '<Ui id="accounting.to-pay"/>', '<Ui id={1}/>').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:48:7 attribute-not-text
    \`id\` of \`<Ui>\` must be a text between double quotes.
    Write it like this: \`<Ui id="accounting.to-pay"/>\`."
  `);
});

test('unknown-kind', () => {
  expect(
    project().replace(es, 'Con ', '<Note kind="warnig">\n\nOjo.\n\n</Note>\n\nCon ').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 unknown-kind
    There is no note of the kind \`warnig\`.
    Did you mean \`warning\`? Choose \`info\`, \`tip\` or \`warning\`."
  `);
});

test('unknown-control', () => {
  expect(
    project().replace(es, 'accounting.to-pay', 'accounting.topay').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:48:7 unknown-control
    There is no control \`accounting.topay\` in src/schema/control.ts.
    Did you mean \`accounting.to-pay\`? If the label is not in the catalogue, describe the control in words."
  `);
});

test('component-empty', () => {
  expect(project().replace(es, '>factura</Term>', '></Term>').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:5 component-empty
    \`<Term>\` has nothing inside.
    Write it like this: \`<Term id="pro-forma">factura pro forma</Term>\`."
  `);
});

test('component-with-content', () => {
  expect(project().replace(es, '<Faq />', '<Faq>uno</Faq>').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:59:1 component-with-content
    \`<Faq>\` holds text or other components, which would not be shown.
    Write it like this: \`<Faq />\`."
  `);
});

test('step-outside-steps', () => {
  expect(project().both('<Steps>\n', '').both('</Steps>\n', '').told()).toMatchInlineSnapshot(`
    "content/de/billing/invoices.mdx:45:1 step-outside-steps
    The step "Die Liste öffnen" does not stand directly in \`<Steps>\`.
    Put \`<Steps>\` in a line of its own before the first step, and \`</Steps>\` after the last one.

    content/es/billing/invoices.mdx:45:1 step-outside-steps
    The step "Abra la lista" does not stand directly in \`<Steps>\`.
    Put \`<Steps>\` in a line of its own before the first step, and \`</Steps>\` after the last one."
  `);
});

test('steps-without-step', () => {
  expect(project().replace(es, 'Con ', '<Steps>\n</Steps>\n\nCon ').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:41:1 steps-without-step
    There is no \`<Step>\` in these \`<Steps>\`.
    Put each step between \`<Step id="…" name="…">\` and \`</Step>\`, or delete \`<Steps>\`."
  `);
});

test('text-between-steps', () => {
  expect(
    project().replace(es, '<Steps>\n', '<Steps>\n\nAntes de empezar.\n\n').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:47:1 text-between-steps
    "Antes de empezar." stands in \`<Steps>\`, but in no step.
    Move it into a step, or before \`<Steps>\`."
  `);
});

test('step-name-full-stop', () => {
  expect(
    project().replace(es, 'name="Abra la lista"', 'name="Abra la lista."').told(),
  ).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:46:1 step-name-full-stop
    The name of the step, "Abra la lista.", ends in a full stop; it is shown as a heading.
    Delete the full stop."
  `);
});

test('questions-not-shown', () => {
  expect(project().replace(es, '<Faq />', '').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:57:1 questions-not-shown
    The questions of the front matter (line 17) are not shown anywhere.
    Write \`<Faq />\` in a line of its own below the heading with \`{#faq}\`."
  `);
});

test('questions-shown-twice', () => {
  expect(project().replace(es, '<Faq />', '<Faq />\n\n<Faq />').told()).toMatchInlineSnapshot(`
    "content/es/billing/invoices.mdx:61:1 questions-shown-twice
    \`<Faq />\` shows all questions of the guide, and stands in line 59 already.
    Delete one of the two."
  `);
});
