/** A failure that is told to the person at the keyboard: what happened, why, what to do. */
export class SetupFailure extends Error {
  /** @override */
  name = 'SetupFailure';
}

/** Someone pressed Ctrl+C, or the system asked the program to end. */
export class Interrupted extends SetupFailure {
  /** @override */
  name = 'Interrupted';

  constructor() {
    super('The installation was stopped half-way. The next run makes it anew.');
  }
}

const diskFull =
  'The disk is full. The installation needs about 1 GB; free some space and run the command again.';

/** With less than this left, a failure that npm gives no reason for is most likely the disk. */
const tightBytes = 400_000_000;

/**
 * Known causes, by what npm prints. The first that fits is told.
 *
 * @type {ReadonlyArray<readonly [pattern: RegExp, sentence: string]>}
 */
const causes = [
  [/ENOSPC|no space left/i, diskFull],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_HAS_EXPIRED/,
    'The secure connection to the package registry was refused, as behind many company proxies. ' +
      'Set NODE_EXTRA_CA_CERTS to the file of your company’s certificate and run the command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/,
    'The package registry could not be reached. Check the connection to the internet (and, if there is one, the proxy: ' +
      '"npm config get proxy"), then run the command again.',
  ],
  [
    /E40[13]\b/,
    'The package registry refused access. If your company has its own, log in with "npm login" and run the command again.',
  ],
  [
    /ETARGET|E404|notarget/i,
    'The package registry does not have one of the packages. "npm config get registry" tells which one is asked: if it is ' +
      'a mirror, let it fetch what it lacks, or set npm_config_registry to npm’s public one, and run the command again.',
  ],
  [
    /EBUSY|EPERM.*(unlink|rename|rmdir)/,
    'A file in node_modules is in use. Stop what still runs from this folder (a server, an editor’s type checker) ' +
      'and run the command again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'Something could not be written. If a command here once ran as administrator, node_modules or npm’s cache may belong ' +
      'to that user: delete node_modules, look at "npm config get cache", and run the command again without sudo.',
  ],
];

/**
 * Turns a failed npm run into a sentence that says what to do, followed by what npm itself said.
 *
 * @param {string} output what npm printed
 * @param {string} ending how npm ended, such as "exit code 1"
 * @param {number} freeBytes room left on the disk
 */
export function explainInstallFailure(output, ending, freeBytes) {
  const cause = causes.find(([pattern]) => pattern.test(output));
  const sentence =
    cause?.[1] ??
    (freeBytes < tightBytes ? diskFull : undefined) ??
    'npm could not install the packages, for a reason not known here. What it says below may help; ' +
      'deleting the folder node_modules and running the command again sometimes does.';
  return new SetupFailure(`${sentence}\n\nnpm (${ending}) said:\n${essence(output)}`);
}

/**
 * Turns what the operating system refused (a full disk, a file in use) into a sentence that says what to do.
 *
 * @param {unknown} error
 * @returns {SetupFailure | undefined} undefined for a mistake in the program, which should show where it is
 */
export function explainSystemError(error) {
  if (error instanceof SetupFailure) return error;
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const cause = code && causes.find(([pattern]) => pattern.test(message));
  return cause ? new SetupFailure(`${cause[1]}\n\n  ${message}`) : undefined;
}

/**
 * npm's own words without its stack traces, and with the address of its log, which comes last.
 *
 * @param {string} output
 */
function essence(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^npm error(\s*$| {3})/.test(line));
  const shown = lines.length > 9 ? [...lines.slice(0, 8), ...lines.slice(-1)] : lines;
  return shown.length === 0 ? '  nothing' : shown.map((line) => `  ${line}`).join('\n');
}
