import type { Localized } from '#i18n/locales.ts';

/** What stands in the page before the converter opens, and without JavaScript for good. */
export const door: Localized<{
  label: string;
  invitation: string;
  open: string;
  opening: string;
  failed: string;
  again: string;
  withoutScript: string;
  manual: string;
}> = {
  es: {
    label: 'Conversor del prefijo de MySQL',
    invitation:
      'Pegue o elija sus archivos de configuración y vea qué dos nombres cambian, y por qué. Nada sale de su navegador.',
    open: 'Abrir el conversor',
    opening: 'Abriendo el conversor…',
    failed: 'El conversor no se pudo cargar. Compruebe la conexión.',
    again: 'Volver a intentarlo',
    withoutScript:
      'El conversor necesita JavaScript, que está desactivado en su navegador. A mano:',
    manual: 'qué línea cambiar en cada aplicación',
  },
  de: {
    label: 'Konverter für das MySQL-Präfix',
    invitation:
      'Fügen Sie Ihre Konfigurationsdateien ein oder wählen Sie sie aus und sehen Sie, welche zwei Namen sich ändern und warum. Nichts verlässt Ihren Browser.',
    open: 'Konverter öffnen',
    opening: 'Der Konverter wird geöffnet …',
    failed: 'Der Konverter ließ sich nicht laden. Prüfen Sie die Verbindung.',
    again: 'Noch einmal versuchen',
    withoutScript:
      'Der Konverter braucht JavaScript, das in Ihrem Browser ausgeschaltet ist. Von Hand:',
    manual: 'welche Zeile in welcher Anwendung',
  },
};
