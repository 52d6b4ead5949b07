import { type Definitions, parentOf } from './resolve.ts';

export const mail = /mail|smtp/i;
export const service =
  /redis|cache|amqp|rabbit|queue|ftp|proxy|ldap|\bs3\b|objectstore|elastic|mongo/i;

/** The server that a literal names beside a setting, without its port. */
export function hostBeside(path: string, definitions: Definitions): string | undefined {
  const [literal] = definitions
    .below(parentOf(path))
    .filter((each) => /(?:host|hostname|server)_?$/i.test(each) && !mail.test(each))
    .filter((each) => !service.test(each))
    .flatMap((each) => definitions.literal(definitions.at(each)) ?? []);
  return withoutPort(literal);
}

/** Undefined if a part of it is not known. */
export function withoutPort(host = '\0'): string | undefined {
  return host.includes('\0') ? undefined : host.trim().replace(/:\d+$/, '');
}

/** The prefix of the server that a host belongs to: `wxyz_` for `wxyz.myd.infomaniak.com`. Observed, not documented. */
export function prefixOfHost(host: string): string | undefined {
  const label = /([a-z0-9]+)\.myd\.infomaniak\.com/.exec(host)?.[1];
  return label && `${label}_`;
}
