import { contentTypes, isTextType } from '#cli/serve/content-types.ts';
import type { HeaderRule } from '#cli/serve/header-rules.ts';
import type { Redirect } from '#cli/serve/redirect-rules.ts';
import { variableHeaders } from '#site/nginx/http-block.ts';
import { literally, quote, quotePattern } from '#site/nginx/quote.ts';

/** What an answer of nginx depends on. */
export type HostRules = {
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Starts and ends with a slash. */
  readonly basePath: string;
};

/** The location of the site, to stand in a server whose `root` holds the site at its path. */
export function serverBlock(rules: HostRules): string {
  const { basePath } = rules;
  const parts = [
    settings,
    headers(rules),
    hidden(basePath),
    ...rules.redirects.flatMap(moved),
    page,
    ...textFiles(),
    otherFiles(),
  ];
  return `${doorWithoutSlash(basePath)}location ^~ ${quote(basePath)} {\n${indented(parts.join('\n\n'))}\n}\n`;
}

// `gzip off`: what is compressed already must not be compressed again on the way.
const settings = `absolute_redirect off;
charset off;
expires off;
gzip off;
gzip_static on;
gzip_proxied any;
error_page 404 $vademecum_missing;`;

/**
 * nginx forgets the headers of the outer block where an inner one has its own, so all stand here and none further in.
 * An empty value is not sent.
 */
function headers({ headers: rules, basePath }: HostRules): string {
  const always = rules
    .filter(({ pattern }) => pattern === `${basePath}*`)
    .flatMap((rule) => rule.headers.map(([name, value]) => [name, quote(value)] as const));
  const lines = [
    ...always,
    ...variableHeaders(rules, basePath),
    ['Vary', '$vademecum_vary'],
    ['Content-Encoding', '$vademecum_encoding'],
    ['Allow', '$vademecum_allow'],
  ].map(([name, value]) => `add_header ${name} ${value} always;`);
  return `${lines.join('\n')}
# Headers of your own, which nginx takes from here alone.
include vademecum.d/*.conf;`;
}

/** Files that tell the host something, and compressed copies by their own names. */
function hidden(basePath: string): string {
  const names = '_headers$|_redirects$|_nginx/|(?:.*/)?\\.(?!well-known/)|.*\\.(?:br|gz)$';
  return location(`~ ${quotePattern(`^${literally(basePath)}(?:${names})`)}`, 'return 404;');
}

function moved({ from, to, status }: Redirect): string[] {
  const answer = `return ${status} ${withQuery(to)};`;
  const bare = from.replace(/(?<=.)\/$/, '');
  return [...new Set([from, bare])].map((path) => location(`= ${quote(path)}`, answer));
}

const page = location(
  '~ /$',
  `types { }
default_type ${quote(contentTypes['.html'] ?? '')};
try_files \${uri}index.html$vademecum_br \${uri}index.html =404;`,
);

/** A location for each type of text: a file that ends in `.br` has no type of its own. */
function textFiles(): string[] {
  return [...byType()]
    .filter(([type]) => isTextType(type))
    .map(([type, endings]) =>
      location(
        `~ ${quotePattern(`\\.(?:${endings.join('|')})$`)}`,
        `types { }\ndefault_type ${quote(type)};\ntry_files $uri$vademecum_br $uri =404;`,
      ),
    );
}

/** Everything else, and pages that were asked for without their slash. */
function otherFiles(): string {
  const types = [...byType()]
    .filter(([type]) => !isTextType(type))
    .map(([type, endings]) => `  ${type} ${endings.join(' ')};`);
  return `types {\n${types.join('\n')}\n}
default_type application/octet-stream;
if (-f $request_filename/index.html) { return 308 $uri/$is_args$args; }
try_files $uri =404;`;
}

/** Endings without their dot, by what they say of the type. */
function byType(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(contentTypes))
    found.set(type, [...(found.get(type) ?? []), ending.slice(1)]);
  return found;
}

function doorWithoutSlash(basePath: string): string {
  if (basePath === '/') return '';
  return `location = ${quote(basePath.slice(0, -1))} {
  absolute_redirect off;
  add_header Cache-Control $vademecum_cache_control always;
  return 308 ${withQuery(basePath)};
}

`;
}

/** The address of a redirect, followed by the query of the request. */
function withQuery(address: string): string {
  return `${quote(address).slice(0, -1)}$is_args$args"`;
}

function location(what: string, content: string): string {
  return `location ${what} {\n${indented(content)}\n}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
