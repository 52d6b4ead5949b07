import { globalList } from '#site/global-list.ts';

/** Errors of entries that could not be read. */
export function unread(): unknown[] {
  return globalList('unread');
}
