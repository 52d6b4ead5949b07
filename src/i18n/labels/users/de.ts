import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Benutzer hinzufügen',
  'change-role': 'Rolle ändern',
  save: 'Speichern',
  search: 'Benutzer suchen',
  sort: 'Sortieren nach',
  invitations: 'Einladungen',
  back: 'Zurück zu den Benutzern',
  view: 'Benutzer ansehen',
  role: 'Rolle',
  remove: 'Aus der Organisation entfernen',
  'remove-continue': 'Weiter',
  'remove-understood': 'Ich habe geprüft, was gelöscht wird',
  'remove-delete': 'Entfernen',
  'remove-login': 'Ihre Anmeldeadresse',
  'remove-irreversible': 'Mir ist klar, dass es kein Zurück gibt',
  'remove-confirm': 'Diesen Benutzer entfernen',
} satisfies LabelsOf<'users'>;
