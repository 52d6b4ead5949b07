import type { Elsewhere } from '#backend/view.ts';

type Guides = Record<Elsewhere, { path: string; title: string }[]>;

/** What is said in place of a part that is not simulated. Addresses are relative to the home in this language. */
const es = {
  notSimulated: 'Esta parte del Manager todavía no está en la simulación.',
  inGuides: (count: number): string =>
    count === 1 ? 'La explica esta guía:' : 'La explican estas guías:',
  guides: {
    accounting: [
      { path: 'facturacion/facturas/', title: 'Consultar, descargar e imprimir facturas' },
      {
        path: 'facturacion/recordatorio-de-pago/',
        title: 'Recibí un recordatorio de pago, pero ya pagué',
      },
      {
        path: 'facturacion/direccion-de-facturacion/',
        title: 'Añadir una dirección de facturación y elegirla al renovar',
      },
    ],
    support: [
      {
        path: 'soporte/codigo-de-soporte/',
        title: 'Código de soporte, código VIP y acceso temporal para el soporte',
      },
    ],
    mail: [
      {
        path: 'correo/buscar-mensajes/',
        title: 'Buscar mensajes, contactos y eventos en Infomaniak Mail',
      },
    ],
  } satisfies Guides,
};

export type ElsewhereWords = typeof es;
export default es;
