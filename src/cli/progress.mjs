/** How often a terminal is redrawn, and how often a log gets a line. */
const redrawEveryMs = 120;
const lineEveryMs = 20_000;

const frames = ['|', '/', '-', '\\'];

/**
 * Shows that something long is going on: one living line in a terminal, a line now and then in a log. `done` and
 * `fail` end it, with a detail if there is one.
 *
 * @param {string} label what is going on, without a full stop
 * @param {{ stream?: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean }, now?: () => number }} [options]
 */
export function startProgress(label, { stream = process.stdout, now = Date.now } = {}) {
  const live = stream.isTTY === true && !process.env['CI'];
  const startedAtMs = now();
  const elapsed = () => formatDuration(now() - startedAtMs);
  let frame = 0;

  const draw = () => stream.write(`\r${frames[frame++ % frames.length]} ${label} … ${elapsed()} `);
  const note = () => stream.write(`  … ${label}, ${elapsed()} so far\n`);
  const end = (/** @type {string} */ sign, /** @type {string} */ detail) => {
    clearInterval(timer);
    const line = `${sign} ${label} (${elapsed()})${detail && `: ${detail}`}\n`;
    stream.write(live ? `\r\u001b[2K${line}` : line);
  };

  if (live) draw();
  else stream.write(`  ${label} …\n`);
  const timer = setInterval(live ? draw : note, live ? redrawEveryMs : lineEveryMs).unref();

  return {
    done: (detail = '') => end('✓', detail),
    fail: (detail = '') => end('✗', detail),
  };
}

/**
 * @param {number} ms
 * @returns {string} such as `7 s` or `2 min 5 s`
 */
export function formatDuration(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
