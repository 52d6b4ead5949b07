import accountingDe from '#i18n/labels/accounting/de.ts';
import accountingEs from '#i18n/labels/accounting/es.ts';
import accountingOurs from '#i18n/labels/accounting/ours.ts';
import dialogDe from '#i18n/labels/dialog/de.ts';
import dialogEs from '#i18n/labels/dialog/es.ts';
import dialogOurs from '#i18n/labels/dialog/ours.ts';
import invitationsDe from '#i18n/labels/invitations/de.ts';
import invitationsEs from '#i18n/labels/invitations/es.ts';
import invitationsOurs from '#i18n/labels/invitations/ours.ts';
import inviteDe from '#i18n/labels/invite/de.ts';
import inviteEs from '#i18n/labels/invite/es.ts';
import inviteOurs from '#i18n/labels/invite/ours.ts';
import mailDe from '#i18n/labels/mail/de.ts';
import mailEs from '#i18n/labels/mail/es.ts';
import mailOurs from '#i18n/labels/mail/ours.ts';
import menuDe from '#i18n/labels/menu/de.ts';
import menuEs from '#i18n/labels/menu/es.ts';
import menuOurs from '#i18n/labels/menu/ours.ts';
import profileDe from '#i18n/labels/profile/de.ts';
import profileEs from '#i18n/labels/profile/es.ts';
import profileOurs from '#i18n/labels/profile/ours.ts';
import rightDe from '#i18n/labels/right/de.ts';
import rightEs from '#i18n/labels/right/es.ts';
import rightOurs from '#i18n/labels/right/ours.ts';
import roleDe from '#i18n/labels/role/de.ts';
import roleEs from '#i18n/labels/role/es.ts';
import roleOurs from '#i18n/labels/role/ours.ts';
import securityDe from '#i18n/labels/security/de.ts';
import securityEs from '#i18n/labels/security/es.ts';
import securityOurs from '#i18n/labels/security/ours.ts';
import signUpDe from '#i18n/labels/sign-up/de.ts';
import signUpEs from '#i18n/labels/sign-up/es.ts';
import signUpOurs from '#i18n/labels/sign-up/ours.ts';
import simulationDe from '#i18n/labels/simulation/de.ts';
import simulationEs from '#i18n/labels/simulation/es.ts';
import simulationOurs from '#i18n/labels/simulation/ours.ts';
import supportDe from '#i18n/labels/support/de.ts';
import supportEs from '#i18n/labels/support/es.ts';
import supportOurs from '#i18n/labels/support/ours.ts';
import userDe from '#i18n/labels/user/de.ts';
import userEs from '#i18n/labels/user/es.ts';
import userOurs from '#i18n/labels/user/ours.ts';
import usersDe from '#i18n/labels/users/de.ts';
import usersEs from '#i18n/labels/users/es.ts';
import usersOurs from '#i18n/labels/users/ours.ts';
import webDe from '#i18n/labels/web/de.ts';
import webEs from '#i18n/labels/web/es.ts';
import webOurs from '#i18n/labels/web/ours.ts';
import workTeamsDe from '#i18n/labels/work-teams/de.ts';
import workTeamsEs from '#i18n/labels/work-teams/es.ts';
import workTeamsOurs from '#i18n/labels/work-teams/ours.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { controlIds, type LabelsOf, type OursOf, type Screen } from '#schema/control.ts';

/** Every label of the Manager, for building pages. The browser loads single screens, never this file. */
const labels: { [S in Screen]: Localized<LabelsOf<S>> & { ours: OursOf<S> } } = {
  accounting: { es: accountingEs, de: accountingDe, ours: accountingOurs },
  mail: { es: mailEs, de: mailDe, ours: mailOurs },
  menu: { es: menuEs, de: menuDe, ours: menuOurs },
  profile: { es: profileEs, de: profileDe, ours: profileOurs },
  security: { es: securityEs, de: securityDe, ours: securityOurs },
  support: { es: supportEs, de: supportDe, ours: supportOurs },
  users: { es: usersEs, de: usersDe, ours: usersOurs },
  'sign-up': { es: signUpEs, de: signUpDe, ours: signUpOurs },
  user: { es: userEs, de: userDe, ours: userOurs },
  invite: { es: inviteEs, de: inviteDe, ours: inviteOurs },
  invitations: { es: invitationsEs, de: invitationsDe, ours: invitationsOurs },
  role: { es: roleEs, de: roleDe, ours: roleOurs },
  right: { es: rightEs, de: rightDe, ours: rightOurs },
  dialog: { es: dialogEs, de: dialogDe, ours: dialogOurs },
  simulation: { es: simulationEs, de: simulationDe, ours: simulationOurs },
  web: { es: webEs, de: webDe, ours: webOurs },
  'work-teams': { es: workTeamsEs, de: workTeamsDe, ours: workTeamsOurs },
};

/**
 * The label of a control as the Manager shows it.
 * @throws when no such control exists; the checker tells writers before a build comes this far.
 */
export function labelOf(controlId: string, locale: Locale): string {
  const [screen, name] = split(controlId);
  const label = (labels[screen][locale] as Readonly<Record<string, string>>)[name];
  if (label === undefined)
    throw new Error(`There is no control "${controlId}" in src/schema/control.ts.`);
  return label;
}

/** Whether the label is our own wording, because no public source shows it in this language. */
export function isOurs(controlId: string, locale: Locale): boolean {
  const [screen, name] = split(controlId);
  return (labels[screen].ours[locale] as readonly string[]).includes(name);
}

function split(controlId: string): [Screen, string] {
  if (!(controlIds as readonly string[]).includes(controlId)) {
    throw new Error(`There is no control "${controlId}" in src/schema/control.ts.`);
  }
  const dot = controlId.indexOf('.');
  return [controlId.slice(0, dot) as Screen, controlId.slice(dot + 1)];
}
