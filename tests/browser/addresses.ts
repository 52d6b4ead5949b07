import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder in which the tested site was built at the root of its host. */
export const dist = process.env['VADEMECUM_DIST'] ?? 'dist';

/** Addresses of all pages that readers can reach, read from the built files rather than from the code that made them. */
export function builtPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** The ten guides by their id, as readers address them in each language. Written by hand: an address is a promise. */
export const guides = {
  'billing/invoices': { es: '/es/facturacion/facturas/', de: '/de/abrechnung/rechnungen/' },
  'billing/payment-reminder': {
    es: '/es/facturacion/recordatorio-de-pago/',
    de: '/de/abrechnung/zahlungserinnerung/',
  },
  'billing/billing-address': {
    es: '/es/facturacion/direccion-de-facturacion/',
    de: '/de/abrechnung/rechnungsadresse/',
  },
  'security/two-factor-disable': {
    es: '/es/seguridad/desactivar-2fa/',
    de: '/de/sicherheit/2fa-deaktivieren/',
  },
  'users/roles': { es: '/es/usuarios-y-equipos/roles/', de: '/de/benutzer-und-teams/rollen/' },
  'users/work-teams': {
    es: '/es/usuarios-y-equipos/equipos-de-trabajo/',
    de: '/de/benutzer-und-teams/arbeitsteams/',
  },
  'account/create': {
    es: '/es/cuenta-y-organizacion/crear-cuenta/',
    de: '/de/konto-und-organisation/konto-erstellen/',
  },
  'support/support-codes': { es: '/es/soporte/codigo-de-soporte/', de: '/de/support/supportcode/' },
  'mail/search': { es: '/es/correo/buscar-mensajes/', de: '/de/mail/suchen/' },
  'web/mysql-prefix': {
    es: '/es/web-y-dominio/prefijo-mysql/',
    de: '/de/web-und-domain/mysql-praefix/',
  },
} as const;

export type GuideId = keyof typeof guides;

/** @throws when a guide's addresses are not written down above */
export function addressOf(guide: string, locale: 'es' | 'de'): string {
  const known: Readonly<Record<string, { readonly es: string; readonly de: string }>> = guides;
  const address = known[guide]?.[locale];
  if (!address) throw new Error(`tests/browser/addresses.ts has no address of "${guide}".`);
  return address;
}
