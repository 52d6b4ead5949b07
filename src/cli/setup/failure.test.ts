import { describe, expect, test } from 'vitest';
import { explainInstallFailure, explainSystemError } from '#cli/setup/failure.mjs';

const plenty = 50_000_000_000;

describe('a failed installation says what to do', () => {
  test.each([
    ['npm error code ENOTFOUND', 'Check the connection to the internet'],
    ['npm error code ECONNREFUSED', 'Check the connection to the internet'],
    ['npm error code ENOSPC', 'The disk is full.'],
    ['npm error code EACCES', 'without sudo'],
    ['npm error code EPERM\nnpm error syscall open', 'without sudo'],
    ['npm error EPERM: operation not permitted, unlink', 'Stop what still runs'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['npm error code E401', 'npm login'],
    ['npm error code ETARGET', 'npm config get registry'],
    ['npm error code EWEIRD', 'for a reason not known here'],
  ])('%s', (output, advice) => {
    expect(explainInstallFailure(output, 'exit code 1', plenty).message).toContain(advice);
  });

  test('and suspects the disk when npm gives no reason and little room is left', () => {
    const { message } = explainInstallFailure('npm error code 1', 'exit code 1', 60_000_000);
    expect(message).toContain('The disk is full.');
  });

  test('and shows npm’s own words without its stack traces, with the address of its log', () => {
    const output = [
      'npm error code ENOTFOUND',
      'npm error     at onSocketNT (node:_http_client:904:5)',
      'npm error   syscall: "connect"',
      'npm error',
      'npm error A complete log of this run can be found in: /tmp/npm.log',
    ].join('\n');
    expect(
      explainInstallFailure(output, 'exit code 1', plenty).message.split('\n').slice(2),
    ).toEqual([
      'npm (exit code 1) said:',
      '  npm error code ENOTFOUND',
      '  npm error A complete log of this run can be found in: /tmp/npm.log',
    ]);
  });
});

test('what the system refuses is explained, a mistake in the program is not', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  expect(explainSystemError(full)?.message).toContain('The disk is full.');
  expect(explainSystemError(new ReferenceError('ENOSPC is not defined'))).toBeUndefined();
});
