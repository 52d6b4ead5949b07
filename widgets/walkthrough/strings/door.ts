import type { Localized } from '#i18n/locales.ts';

/** What stands in the page before anything is loaded. */
export const door: Localized<{
  label: string;
  again: string;
  reopen: string;
  failed: string;
  retry: string;
}> = {
  es: {
    label: 'Práctica de los pasos',
    again: 'Seguir practicando',
    reopen: 'Volver a la práctica',
    failed:
      'Los pasos no se pueden seguir, porque una parte no se pudo cargar. El Manager simulado funciona igual.',
    retry: 'Volver a intentarlo',
  },
  de: {
    label: 'Schritte üben',
    again: 'Weiter üben',
    reopen: 'Zurück zur Übung',
    failed:
      'Die Schritte werden nicht abgehakt, weil ein Teil nicht geladen werden konnte. Der nachgebaute Manager funktioniert trotzdem.',
    retry: 'Noch einmal versuchen',
  },
};
