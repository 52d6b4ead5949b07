import type { Locator, Page } from 'playwright/test';
import { wordpress } from '#widgets/mysql-prefix/examples.ts';
import { expect } from '../site.ts';

export const languages = {
  es: {
    address: '/es/web-y-dominio/prefijo-mysql/',
    open: 'Abrir el conversor',
    prefix: 'Su prefijo',
    paste: /^Pegue aquí/,
    show: 'Mostrar los cambios',
    result: 'Resultado',
    copy: /^Copiar el archivo/,
    download: /^Descargar second/,
    all: 'Descargar todos en un ZIP',
    counted: '1 archivo: 2 cambios.',
    line: 'Línea 3',
    tables: 'Es el prefijo de las tablas, que es otra cosa.',
    capitals: /mayúsculas/,
    nothing: /No hay nada que convertir/,
    unknown: 'El nombre del usuario viene de la variable de entorno DB_USER.',
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No se ha cambiado nada.',
    noAnswer: /no terminó en un minuto.*demasiado grande.*a mano/,
    lost: /se interrumpió.*memoria.*Cierre otras pestañas/,
    folder: 'fotos: Es una carpeta',
    unreadable: 'fotos: El navegador no pudo leerlo. Quizá sea una carpeta',
  },
  de: {
    address: '/de/web-und-domain/mysql-praefix/',
    open: 'Konverter öffnen',
    prefix: 'Ihr Präfix',
    paste: /^Fügen Sie hier/,
    show: 'Änderungen zeigen',
    result: 'Ergebnis',
    copy: /^Datei kopieren/,
    download: /^Herunterladen second/,
    all: 'Alle als ZIP herunterladen',
    counted: '1 Datei: 2 Änderungen.',
    line: 'Zeile 3',
    tables: 'Das ist das Präfix der Tabellen, also etwas anderes.',
    capitals: /Großbuchstaben/,
    nothing: /noch nichts umzuwandeln/,
    unknown: 'Der Name des Benutzers kommt aus der Umgebungsvariablen DB_USER.',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    noAnswer: /nach einer Minute nicht fertig.*zu groß.*von Hand/,
    lost: /brach ab.*Speicher.*Schließen Sie andere Tabs/,
    folder: 'fotos: Das ist ein Ordner',
    unreadable: 'fotos: Der Browser konnte sie nicht lesen. Vielleicht ist es ein Ordner',
  },
} as const;
export type Language = (typeof languages)[keyof typeof languages];

export const password = 'shop-S3cret!';

export const short = wordpress();
export const long = wordpress({ database: 'wxyz_shop', user: 'wxyz_keeper' });

export async function open(page: Page, words: Language): Promise<Locator> {
  await page.goto(words.address);
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByLabel(words.prefix)).toBeFocused();
  return page.locator('[data-converter]');
}

export async function convert(page: Page, words: Language, text: string): Promise<void> {
  await page.getByLabel(words.prefix).fill('wxyz');
  await page.getByLabel(words.paste).fill(text);
  await page.getByRole('button', { name: words.show }).click();
}

export function asFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
