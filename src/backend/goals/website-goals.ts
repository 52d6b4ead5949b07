import { type Missing, notYet } from '#backend/goals/missing.ts';
import { websiteNamed } from '#backend/goals/named.ts';
import type { Course } from '#backend/goals/world-goals.ts';
import { connectionOf, isSameAnswer } from '#backend/queries/connection.ts';
import type { View } from '#backend/view.ts';
import { all } from '#backend/world.ts';
import type { Website } from '#schema/records/website.ts';
import type { Goal } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

type Asked<K extends keyof Goal> = NonNullable<Goal[K]>;

/** What is missing for a website of the starting world to be as asked; null if nothing is. */
export function websiteMissing(asked: Asked<'website'>, course: Course): Missing | null {
  const before = websiteNamed(course.start, asked.of);
  const now = before && course.world.websites[before.id];
  if (!now) return notYet;
  const missing = prefixMissing(asked, before, now) ?? connectionMissing(asked, before, now);
  const isUntouched = missing === notYet && !isTouched(now, before);
  return isUntouched ? (otherTouched(before, course) ?? notYet) : missing;
}

function prefixMissing(
  { prefix: asked }: Asked<'website'>,
  before: Website,
  { id: of, mysqlPrefix }: Website,
): Missing | null {
  if (asked === undefined || (asked === 'on') === mysqlPrefix) return null;
  return mysqlPrefix === before.mysqlPrefix ? notYet : { code: 'prefix-differs', of, asked };
}

/** As long as the names are what they were, nobody has made a mistake with them. */
function connectionMissing(
  { connects: asked }: Asked<'website'>,
  before: Website,
  now: Website,
): Missing | null {
  const connection = connectionOf(now);
  if (asked === undefined || connection.answer === (asked ? 'connects' : 'fails')) return null;
  if (connection.answer === 'connects' || !isRewritten(now, before)) return notYet;
  const of = now.id;
  return connection.answer === 'fails'
    ? { code: 'website-fails', of, names: connection.names }
    : { code: 'website-not-documented', of };
}

function isTouched(now: Website, before: Website | undefined): boolean {
  return now.mysqlPrefix !== before?.mysqlPrefix || isRewritten(now, before);
}

function isRewritten({ configuration: now }: Website, before: Website | undefined): boolean {
  const was = before?.configuration;
  return now.database !== was?.database || now.user !== was.user;
}

function otherTouched({ id: asked }: Website, { world, start }: Course): Missing | null {
  const other = all(world, 'websites').find((each) => isTouched(each, start.websites[each.id]));
  return other ? { code: 'other-website', is: other.id, asked } : null;
}

/** Whichever screen of another site is open, the reader has gone to the wrong one. */
export function shownMissing(
  { screen: asked, of }: Asked<'shown'>,
  { screen }: View,
  start: World,
): Missing | null {
  const id = websiteNamed(start, of)?.id;
  if (!id || !('website' in screen)) return notYet;
  if (screen.website !== id) return { code: 'screen-of-other', is: screen.website, asked: id };
  return screen.name === asked ? null : notYet;
}

/**
 * A page that was opened before something changed shows how it was; it does not count any more. A visit to another site
 * is a mistake as long as the reader is there.
 */
export function visitMissing(
  { of, connects }: Asked<'visit'>,
  { visit, screen }: View,
  { world, start }: Course,
): Missing | null {
  const id = websiteNamed(start, of)?.id;
  const website = id && world.websites[id];
  if (!website || !visit) return notYet;
  if (visit.website !== id) {
    const isThere = 'website' in screen && screen.website === visit.website;
    return isThere ? { code: 'visit-to-other', is: visit.website, asked: id } : notYet;
  }
  const connection = connectionOf(website);
  const isAsAsked = connection.answer === (connects ? 'connects' : 'fails');
  return isAsAsked && isSameAnswer(connection, visit.connection) ? null : notYet;
}
