import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Arbeitsteam hinzufügen',
  manage: 'Team verwalten',
  name: 'Name des Teams',
  colour: 'Farbe',
  next: 'Weiter',
  product: 'Für das Team',
  create: 'Weiter',
  back: 'Zurück',
  'add-users': 'Benutzer zum Arbeitsteam hinzufügen',
  member: 'Hinzufügen',
  finish: 'Fertig',
  list: 'Zurück zu den Arbeitsteams',
  edit: 'Name oder Teamleiter ändern',
  leader: 'Teamleiter',
  'edit-save': 'Speichern',
  members: 'Mitglieder',
  'members-save': 'Zum Team hinzufügen',
  'remove-member': 'Aus dem Team entfernen',
  'products-save': 'Produkte speichern',
} satisfies LabelsOf<'work-teams'>;
