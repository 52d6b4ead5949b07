import { expect, test } from 'vitest';
import { markdownCopy } from '#feeds/markdown/copy.ts';
import { addressesOf } from '#feeds/markdown/guide-links.ts';
import { copySource } from '#feeds/markdown/source.ts';
import { exampleWith } from '#feeds/testing/example.ts';
import type { GuidePage } from '#site/library.ts';

function copyOf(guide: GuidePage): string {
  return markdownCopy(copySource(guide), guide.body, addressesOf([guide]));
}

/** The copy of what stands between who may and the sources. */
function copied(body: string): string {
  const copy = copyOf(exampleWith(body));
  return copy.slice(copy.indexOf('No documentado\n\n') + 16, copy.indexOf('\n\n## Fuentes'));
}

const page = 'https://vademecum.example/es/facturas/ver/';

test('a copy says who may, where it comes from and whose it is not', () => {
  expect(copyOf(exampleWith('Un "texto".\n'))).toBe(`# Todo está en la lista del Manager

**En breve:** Todo está en la lista del Manager, y esto es la respuesta entera en dos [frases](${page}#steps).

## Quién puede hacerlo

- Representante legal: Sí
- Administrador: Sí
- Colaborador con derecho de facturación: Sí
- Colaborador sin ese derecho: No
- Usuario externo: No documentado

Un «texto».

## Fuentes

- Infomaniak: Facturas (español, versión del 31 de enero de 2026)

---

Comprobado el 1 de noviembre de 2026.

Tomado de: <${page}>

Vademecum es un proyecto independiente, sin relación con Infomaniak. Los nombres de productos pertenecen a sus titulares.
`);
});

test('steps are a numbered list with their names in bold', () => {
  expect(
    copied(`## Pasos {#steps}

<Steps>
<Step id="one" name="Abra la *lista*">

Elija <Ui id="menu.accounting"/> ▸ **siempre <Ui id="accounting.to-pay"/>**.

- Primero
- Después

</Step>
<Step id="two" name="Termine">Así, con <Term id="invoice">la factura</Term>.</Step>
</Steps>
`),
  ).toBe(`## Pasos

1. **Abra la \\*lista\\***

   Elija **Contabilidad**\u00a0▸ **siempre A pagar**.

   - Primero
   - Después

2. **Termine**

   Así, con la factura.`);
});

test('a label of ours is marked and explained', () => {
  expect(copied('Pulse <Ui id="dialog.close"/>.')).toBe(
    'Pulse **Cerrar**°.\n\n° Los rótulos con este signo no aparecen en español en las fuentes públicas: la traducción es nuestra y en su pantalla pueden leerse de otro modo.',
  );
});

test('notes are quotations, and questions come with their answers', () => {
  expect(
    copied(`<Note kind="tip">

Uno.

Dos.

</Note>

<Faq />
`),
  ).toBe(`> **Consejo**
>
> Uno.
>
> Dos.

### ¿Dónde está lo que busco, número first?

Todo está en la lista del Manager, first.

### ¿Dónde está lo que busco, número second?

Todo está en la lista del Manager, second.

### ¿Dónde está lo que busco, número third?

Todo está en la lista del Manager, third.`);
});

test('what can be done in the page alone is said to be there', () => {
  expect(
    copied(
      "import Prefix from '#widgets/mysql-prefix/widget.astro'\n\n<Practice />\n\n<Prefix />\n",
    ),
  ).toBe(
    `Estos pasos se pueden practicar en un Manager simulado, en la página de la guía: <${page}>\n\nEn este punto, la página de la guía tiene algo que se puede probar: <${page}>`,
  );
});

test('links are whole addresses and keep their fragment', () => {
  expect(
    copied(
      '[a](invoices.mdx), [b](#steps), [c](../billing/invoices.mdx#x), [d](https://e.example/f)',
    ),
  ).toBe(`[a](${page}), [b](${page}#steps), [c](${page}#x), [d](https://e.example/f)`);
  expect(() => copied('[a](nothing.mdx)')).toThrow('nothing.mdx is no guide');
});

test('tables, code, lists, pictures and quotations stay what they are', () => {
  const text = `| A | B |
| :-- | --: |
| \`x\\|y\` | **<Ui id="accounting.to-pay"/>** |

\`\`\`sql
SELECT \`a\`;

\`\`\`

3. tres
4. cuatro

   más

> cita *a*

![Un dibujo](./dibujo.png)`;
  expect(copied(text)).toBe(`| A | B |
| :-- | --: |
| \`x\\|y\` | **A pagar** |

\`\`\`sql
SELECT \`a\`;

\`\`\`

3. tres

4. cuatro

   más

> cita *a*

*Un dibujo*`);
});
