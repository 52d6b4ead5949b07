import type { Localized } from '#i18n/locales.ts';

/** What stands in the page before the console opens, and without JavaScript for good. */
export const door: Localized<{
  label: string;
  invitation: string;
  open: string;
  opening: string;
  failed: string;
  again: string;
  withoutScript: string;
}> = {
  es: {
    label: 'Manager simulado',
    invitation:
      'Pruebe sin riesgo: un Manager simulado, con personas inventadas. Nada sale de su navegador.',
    open: 'Practicar aquí',
    opening: 'Abriendo el Manager simulado…',
    failed: 'El Manager simulado no se pudo cargar. Compruebe la conexión.',
    again: 'Volver a intentarlo',
    withoutScript:
      'El Manager simulado necesita JavaScript, que está desactivado en su navegador. Las guías se leen igual sin él.',
  },
  de: {
    label: 'Nachgebauter Manager',
    invitation:
      'Gefahrlos ausprobieren: ein nachgebauter Manager mit erfundenen Personen. Nichts verlässt Ihren Browser.',
    open: 'Hier üben',
    opening: 'Der nachgebaute Manager wird geöffnet …',
    failed: 'Der nachgebaute Manager ließ sich nicht laden. Prüfen Sie die Verbindung.',
    again: 'Noch einmal versuchen',
    withoutScript:
      'Der nachgebaute Manager braucht JavaScript, das in Ihrem Browser ausgeschaltet ist. Die Anleitungen lassen sich auch ohne lesen.',
  },
};
