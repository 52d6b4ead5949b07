import { type HeaderRule, hostsCaching } from '#cli/serve/header-rules.ts';
import { locales } from '#i18n/locales.ts';
import { literally, quote, quotePattern } from '#site/nginx/quote.ts';

/** A variable of nginx that depends on another: the first pattern that fits counts. */
type Choice = {
  readonly by: string;
  readonly variable: string;
  readonly otherwise: string;
  readonly cases: ReadonlyArray<readonly [pattern: string, value: string]>;
};

/**
 * What must stand before the server: variables by which it decides about encoding, headers and language.
 *
 * @param rules of the site's `_headers`; of two that give one address the same header, the first counts
 * @param basePath starts and ends with a slash
 */
export function httpBlock(rules: readonly HeaderRule[], basePath: string): string {
  const choices = [brotliTaken, brotliSent, varied, allowed, missingPage(basePath)];
  return [...choices, ...headersByAddress(rules, basePath)].map(written).join('\n');
}

/** The headers that not every address has, with the variable that holds the value of each. */
export function variableHeaders(
  rules: readonly HeaderRule[],
  basePath: string,
): [string, string][] {
  const names = rules
    .filter(({ pattern }) => pattern !== `${basePath}*`)
    .flatMap(({ headers }) => headers.map(([name]) => name));
  return [...new Set(['Cache-Control', ...names])].map((name) => [name, variableOf(name)]);
}

/** Is Brotli among what the client takes? A quality of 0 means "not at all". */
const brotliTaken: Choice = {
  by: '$http_accept_encoding',
  variable: '$vademecum_br',
  otherwise: '',
  cases: [['~*(?:^|,)\\s*br\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))', '.br']],
};

/** Known when a file was chosen: nobody gets a `.br` by its own name. */
const brotliSent: Choice = {
  by: '$uri',
  variable: '$vademecum_encoding',
  otherwise: '',
  cases: [['~\\.br$', 'br']],
};

/** Only text comes in several encodings, and only text has a charset; of what was not modified no type is known. */
const varied: Choice = {
  by: '"$status $sent_http_content_type"',
  variable: '$vademecum_vary',
  otherwise: '',
  cases: [['~^304|charset=', 'Accept-Encoding']],
};

const allowed: Choice = {
  by: '$status',
  variable: '$vademecum_allow',
  otherwise: '',
  cases: [['405', 'GET, HEAD']],
};

function missingPage(basePath: string): Choice {
  return {
    by: '$uri',
    variable: '$vademecum_missing',
    otherwise: `${basePath}404.html`,
    cases: locales.map((locale) => [
      `~^${literally(basePath)}${locale}(?:/|$)`,
      `${basePath}${locale}/404/index.html`,
    ]),
  };
}

/** By the address as it was asked for; an error is never kept, wherever it occurs. */
function headersByAddress(rules: readonly HeaderRule[], basePath: string): Choice[] {
  return variableHeaders(rules, basePath).map(([name, variable]) => ({
    by: '"$status $request_uri"',
    variable,
    otherwise: name === 'Cache-Control' ? hostsCaching : '',
    cases: rules
      .filter(({ pattern }) => pattern !== `${basePath}*`)
      .flatMap(({ pattern, headers }) =>
        headers
          .filter(([other]) => other === name)
          .map(([, value]) => [`~^[23]\\d\\d ${addressPattern(pattern)}`, value] as const),
      ),
  }));
}

/** `/es/*` as it begins the address of a request, a path without an asterisk as all of it but the query. */
function addressPattern(pattern: string): string {
  const parts = pattern.split('*').map(literally).join('[^?]*');
  return parts.endsWith('[^?]*') ? parts.slice(0, -'[^?]*'.length) : `${parts}(?:\\?|$)`;
}

function variableOf(header: string): string {
  return `$vademecum_${header.toLowerCase().replaceAll('-', '_')}`;
}

function written({ by, variable, otherwise, cases }: Choice): string {
  const lines = cases.map(([pattern, value]) => `  ${quotePattern(pattern)} ${quote(value)};`);
  return `map ${by} ${variable} {\n  default ${quote(otherwise)};\n${lines.join('\n')}\n}\n`;
}
