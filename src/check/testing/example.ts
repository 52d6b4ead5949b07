import type { Locale } from '#i18n/locales.ts';

const words = {
  es: {
    section: 'Apartado',
    step: 'Abra la lista',
    ask: '¿Dónde está lo que busco, número',
    text: 'Todo está en la lista del Manager',
  },
  de: {
    section: 'Abschnitt',
    step: 'Die Liste öffnen',
    ask: 'Wo steht das Gesuchte, Nummer',
    text: 'Alles steht in der Liste des Managers',
  },
};

/** A small guide without mistakes. Its lines: front matter 1–36, text from 37 on. */
export function exampleGuide(locale: Locale, path: string, name: string, related: string): string {
  const { section, step, ask, text } = words[locale];
  const question = (id: string) => `  - id: ${id}
    question: ${ask} ${id}?
    answer: ${text}, ${id}.`;
  return `---
title: ${text}
description: ${text}, y esto es la descripción de una guía.
path: ${path}
answer: >-
  ${text}, y esto es la respuesta entera
  en dos [frases](${name}.mdx#steps).
who:
  legal-representative: allowed
  administrator: allowed
  collaborator-with-billing: allowed
  collaborator: denied
  external: unknown
products: [manager]
terms: [invoice]
search: [uno, dos, tres]
faq:
${question('first')}
${question('second')}
${question('third')}
related: [${related}]
sources:
  - publisher: Infomaniak
    title: Facturas
    language: es
    dated: 2026-01-31
checked: 2026-11-01
reviewBy: 2027-05-01
published: 2026-11-02
---
${text}.

## ${section} 1 {#needs}

Con <Term id="invoice">factura</Term>.

## ${section} 2 {#steps}

<Steps>
<Step id="open-list" name="${step}">

Elija <Ui id="accounting.to-pay"/>.

</Step>
</Steps>

## ${section} 3 {#worked}

## ${section} 4 {#trouble}

## ${section} 5 {#faq}

<Faq />

## ${section} 6 {#undocumented}
`;
}

export const exampleCategories = `- id: billing
  guides: [invoices, orders]
  es:
    title: Facturas
    path: facturas
    description: Facturas y pedidos de la organización.
  de:
    title: Rechnungen
    path: rechnungen
    description: Rechnungen und Bestellungen der Organisation.
`;

export const exampleTerms = `- id: invoice
  es:
    form: factura
    definition: Una factura dice lo que hay que pagar.
  de:
    form: Rechnung
    definition: Eine Rechnung sagt, was zu bezahlen ist.
    joints: [Rechnungs|adresse]
  see: [order]
- id: order
  es:
    form: pedido
    definition: Un pedido dice lo que se ha comprado.
  de:
    form: Bestellung
    definition: Eine Bestellung sagt, was gekauft wurde.
`;

/** The walkthrough of the guide above. Its one step begins in line 5. */
export const exampleWalkthrough = `# Ana opens the list.
world: agency
as: ana
steps:
  - id: open-list
    do:
      - { press: menu.row-actions, of: marta }
      - { press: users.change-role, of: marta }
    until: { dialog: { kind: change-role, of: marta } }
`;
