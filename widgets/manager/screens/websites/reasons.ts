import type { Connection, GivenName } from '#backend/queries/connection.ts';
import type { Website } from '#schema/records/website.ts';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

/** A sentence with places for the names that stand in it. */
export type Reason = { text: string; names: Readonly<Record<string, string>> };

/** Why a site reaches its database, or does not; what the server looks at first comes first. */
export function reasons(connection: Connection, website: Website, words: WebsiteWords): Reason[] {
  const say = words.reasons;
  if (connection.answer === 'connects') {
    return [plain(website.mysqlPrefix ? say.prefixAdded : say.prefixWritten)];
  }
  if (connection.answer === 'not-documented') {
    const { full } = connection;
    const [first] = full;
    const which = full.length > 1 || !first ? say.bothFull : say.full[first];
    return [{ text: which, names: namesIn(website) }, plain(say.sourcesAreSilent)];
  }
  const { names } = connection;
  const order = names[0].which === 'user' ? say.userFirst : say.userAccepted;
  return [
    plain(order),
    ...names.map(({ which, problem }) => ({
      text: say[problem][which],
      names: { name: website.configuration[which], real: website.server[which] },
    })),
    plain(say.errorText),
  ];
}

function plain(text: string): Reason {
  return { text, names: {} };
}

function namesIn({ configuration }: Website): Record<GivenName, string> {
  return configuration;
}
