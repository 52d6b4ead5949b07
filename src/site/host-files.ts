import { parseHeaderRules, prefixHeaderPaths } from '#cli/serve/header-rules.ts';
import { parseRedirects } from '#cli/serve/redirect-rules.ts';
import { overHostLimits } from '#site/host-limits.ts';
import { httpBlock } from '#site/nginx/http-block.ts';
import { serverBlock } from '#site/nginx/server-block.ts';

/** The files by which a host learns how to serve the site, by their path in it; none of them is for readers. */
export type HostFiles = Readonly<
  Record<'_headers' | '_redirects' | '_nginx/http.conf' | '_nginx/server.conf', string>
>;

/**
 * Says the same to every kind of host.
 *
 * @param headers a `_headers` file for a site at the root
 * @param redirects a `_redirects` file, with the addresses as they are on this site
 * @param basePath starts and ends with a slash
 * @throws {Error} naming everything that some host would not understand or leave out
 */
export function hostFiles(headers: string, redirects: string, basePath: string): HostFiles {
  const prefixed = prefixHeaderPaths(headers, basePath);
  const broken = overHostLimits(prefixed, redirects);
  if (broken.length > 0) throw new Error(`Too much for some hosts:\n${broken.join('\n')}`);
  const rules = parseHeaderRules(prefixed);
  const server = { headers: rules, redirects: parseRedirects(redirects), basePath };
  return {
    _headers: prefixed,
    _redirects: redirects,
    '_nginx/http.conf': usage(basePath) + httpBlock(rules, basePath),
    '_nginx/server.conf': usage(basePath) + serverBlock(server),
  };
}

function usage(basePath: string): string {
  const root = '/var/www/vademecum';
  const folder = `${root}${basePath}`;
  return `# Written by the build of the site. With the content of dist/ in ${folder}
# (or any other root), a file in /etc/nginx/sites-enabled/ says:
#
#   include ${folder}_nginx/http.conf;
#   server {
#     listen 80;
#     server_name help.example.org;
#     root ${root};
#     include ${folder}_nginx/server.conf;
#   }
#
# Put "brotli off;" into the server if your nginx has the module and switches it on.

`;
}
