/**
 * What differs between one publication of the site and another. Every value comes from the environment
 * and has a default, so that a fresh clone builds without any.
 */

/** Origin under which the site is published, without a trailing slash. `SITE_URL` */
export const siteUrl: string = readOrigin(process.env['SITE_URL'], 'https://vademecum.example');

/** Path below the origin; starts and ends with a slash. `BASE_PATH` */
export const basePath: string = readBase(process.env['BASE_PATH']);

/** Folder the built site is written to, relative to the project. `OUT_DIR` */
export const outDir: string = process.env['OUT_DIR'] || './dist';

/** Where "report a mistake" goes: an e-mail address, or the address of a form or issue tracker. `REPORT_TO` */
export const reportTo: string = readReportTarget(
  process.env['REPORT_TO'],
  'redaktion@vademecum.example',
);

/** Are pictures drawn that stand for pages where their links are shown? `SOCIAL_PICTURES` */
export const socialPictures: boolean = readSwitch(
  'SOCIAL_PICTURES',
  process.env['SOCIAL_PICTURES'],
);

function readOrigin(value: string | undefined, fallback: string): string {
  const text = value || fallback;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `SITE_URL is "${text}", which is not an origin. Give scheme and host only, like https://help.example.org; a path belongs in BASE_PATH.`,
    );
  }
  return url.origin;
}

function readBase(value: string | undefined): string {
  const segments = (value || '/').split('/').filter(Boolean);
  const odd = segments.find((segment) => !/^[a-z0-9][a-z0-9._-]*$/i.test(segment));
  if (odd !== undefined) {
    throw new Error(
      `BASE_PATH is "${value}", and "${odd}" cannot be part of an address. Use letters, digits, dots and hyphens, like /help/.`,
    );
  }
  return segments.length > 0 ? `/${segments.join('/')}/` : '/';
}

function readReportTarget(value: string | undefined, fallback: string): string {
  const text = value || fallback;
  if (/^https?:\/\//.test(text) ? URL.canParse(text) : /^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw new Error(
    `REPORT_TO is "${text}". Give an e-mail address or an https:// address that takes reports.`,
  );
}

function readSwitch(name: string, value: string | undefined): boolean {
  const text = value || 'on';
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Error(`${name} is "${text}". Write on or off; without it, it is on.`);
}
