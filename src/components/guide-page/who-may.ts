import { type Guide, roles } from '#schema/guide.ts';

/** Whether everybody may do what a guide describes, so that no list of roles is needed. */
export function everyoneMay(who: Guide['who']): boolean {
  return roles.every((role) => who[role] === 'allowed');
}

/** Whether an answer is deduced, which is then explained. */
export function someInferred(who: Guide['who']): boolean {
  return roles.some((role) => who[role].endsWith('-inferred'));
}
