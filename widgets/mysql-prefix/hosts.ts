import type { Definitions } from './resolve.ts';

const hostKey = /(?:host|hostname|server)_?$/i;
const ofAnotherService = /mail|smtp|redis|ftp|proxy|ldap|memcache/i;

/** The server that a literal names beside a setting, without its port. */
export function hostBeside(path: string, definitions: Definitions): string | undefined {
  const [literal] = definitions
    .siblings(path)
    .filter((each) => hostKey.test(each) && !ofAnotherService.test(each))
    .flatMap((each) => definitions.at(each).literals);
  return literal && withoutPort(definitions.text(literal.value));
}

export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** The prefix of the server that a host belongs to: `wxyz_` for `wxyz.myd.infomaniak.com`. Observed, not documented. */
export function prefixOfHost(host: string): string | undefined {
  const label = /(?:^|[^a-z0-9])([a-z0-9]+)\.myd\.infomaniak\.com/.exec(host)?.[1];
  return label && `${label}_`;
}
