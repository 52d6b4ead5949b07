import { posix } from 'node:path';
import { anchorsOf } from '#check/corpus/anchors.ts';
import type { GuideFile } from '#check/corpus/guide.ts';
import { fakeLinksInFields, type Reference, referencesOf } from '#check/corpus/references.ts';
import type { Corpus } from '#check/corpus.ts';
import { nearest } from '#check/nearest.ts';
import { type Problem, problem } from '#check/problem.ts';
import { guideFromAddress } from '#check/rules/own-addresses.ts';
import type { Rule } from '#check/rules/rule.ts';
import { otherLocale } from '#i18n/locales.ts';
import { siteUrl } from '#site/settings.ts';

type Case = { link: Reference; href: string; guide: GuideFile; corpus: Corpus };

/** Links have a text and lead to something that is there. */
export const linksRule: Rule = (corpus) =>
  corpus.guides.flatMap((guide) =>
    referencesOf(guide)
      .filter(({ type }) => type === 'link')
      .flatMap((link) => judge({ link, href: link.target, guide, corpus })),
  );

function judge(given: Case): Problem[] {
  const { link, href } = given;
  const silent = link.text === '' ? [problem('link-without-text', link, { href })] : [];
  if (href === '') return [problem('link-empty', link, { text: link.text })];
  return [...silent, ...judgeTarget(given)];
}

function judgeTarget(given: Case): Problem[] {
  const { link, href } = given;
  if (href.startsWith(`${siteUrl}/`) || /^\/(?!\/)/.test(href)) return [byAddress(given)];
  if (/^http:/i.test(href)) return [problem('link-not-https', link, { href })];
  if (/^https:/i.test(href))
    return URL.canParse(href) ? [] : [problem('link-bad-address', link, { href })];
  if (/^(mailto|tel):/i.test(href)) return [];
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return [problem('link-scheme', link, { href })];
  return judgeRelative(given);
}

function byAddress({ link, href, guide, corpus }: Case): Problem {
  const target = guideFromAddress(href, corpus);
  const right = target && relative(guide, target.id) + hashOf(href);
  return problem('link-by-address', link, { href, right });
}

function judgeRelative(given: Case): Problem[] {
  const { link, href, guide, corpus } = given;
  const [path = ''] = href.split('#');
  if (path === '' && link.inField)
    return [problem('link-anchor-only', link, { href, right: posix.basename(guide.file) + href })];
  const file = path === '' ? guide.file : posix.join(posix.dirname(guide.file), path);
  const target = path === '' ? guide : corpus.guideAt.get(file);
  if (!target) return missingTarget(given, path, file);
  if (target.locale !== guide.locale)
    return [
      problem('link-other-language', link, {
        href,
        right: relative(guide, target.id) + hashOf(href),
      }),
    ];
  if (target.draft && !guide.draft) return [problem('link-to-draft', link, { href, file })];
  return anchor(given, target);
}

/** Where the translation is missing, that is told, and once is enough. */
function missingTarget(given: Case, path: string, file: string): Problem[] {
  const { guide, corpus } = given;
  const looksLikeFile = /\.[a-z]+(\?|$)/i.test(path) || corpus.guideAt.get(`${file}.mdx`);
  if (!looksLikeFile) return [byAddress(given)];
  const translated = file.replace(
    `content/${guide.locale}/`,
    `content/${otherLocale(guide.locale)}/`,
  );
  const twin = corpus.guideAt.get(translated);
  return twin && !twin.draft && twin.locale !== guide.locale ? [] : [missing(given, file)];
}

function missing({ link, href, guide, corpus }: Case, file: string): Problem {
  const own = corpus.guides.filter(({ locale }) => locale === guide.locale);
  const wanted = file.replaceAll('\\', '/').replace(/^content\/[^/]+\/|\.[a-z]+(\?.*)?$/gi, '');
  const near = nearest(
    wanted,
    own.map(({ id }) => id),
  );
  const sameName = own.find(({ name }) => name === posix.basename(wanted));
  const target =
    own.find(({ id }) => id === wanted) ?? sameName ?? own.find(({ id }) => id === near);
  return problem('link-target-missing', link, {
    href,
    file,
    right: target && relative(guide, target.id) + hashOf(href),
  });
}

function anchor({ link, href }: Case, target: GuideFile): Problem[] {
  const wanted = hashOf(href).slice(1);
  if (wanted === '' || !target.body || !target.yaml?.trusted) return [];
  const anchors = anchorIdsOf(target);
  return anchors.includes(wanted)
    ? []
    : [problem('link-anchor-missing', link, { anchor: wanted, file: target.file, anchors })];
}

const known = new WeakMap<GuideFile, string[]>();

/** Many links lead to the same guide. */
function anchorIdsOf(guide: GuideFile): string[] {
  const ids = known.get(guide) ?? anchorsOf(guide).map(({ id }) => id);
  known.set(guide, ids);
  return ids;
}

function hashOf(href: string): string {
  return /#.*$/.exec(href)?.[0] ?? '';
}

/** A link from a guide to another one of the same language, as writers write it. */
function relative(guide: GuideFile, id: string): string {
  return posix.relative(posix.dirname(guide.file), `content/${guide.locale}/${id}.mdx`);
}

/** What looks like a link is one. */
export const fakeLinksRule: Rule = ({ guides }) =>
  guides.flatMap((guide) =>
    [...(guide.body?.fakeLinks ?? []), ...fakeLinksInFields(guide)].map(({ text, ...spot }) =>
      problem('link-malformed', spot, { text }),
    ),
  );

/** Addresses stand where the link stands. */
export const definitionsRule: Rule = ({ guides }) =>
  guides.flatMap(({ body }) =>
    (body?.definitions ?? []).map(({ label, ...spot }) =>
      problem('link-definition', spot, { label }),
    ),
  );
