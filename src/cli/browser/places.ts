import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const namesOnPath = [
  // Made for this: opens pages in half the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Variables by which a person or a machine's set-up names a browser; the first that is set counts. */
const variables = ['VADEMECUM_BROWSER', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

/**
 * The browser that the environment names.
 *
 * @throws {Error} when it names a file that is not there
 */
export function namedBrowser(env: NodeJS.ProcessEnv): string | undefined {
  const variable = variables.find((name) => env[name]);
  const path = variable && env[variable];
  if (path && !existsSync(path)) {
    throw new Error(
      `${variable} names the browser ${path}, and there is no such file. Correct it, or leave it out and one is looked for.`,
    );
  }
  return path;
}

/** Where this kind of system keeps browsers of Chromium's family, the likeliest first. They need not exist. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') return windowsPlaces(env);
  const onPath = (env['PATH'] ?? '')
    .split(':')
    .filter(Boolean)
    .flatMap((folder) => namesOnPath.map((name) => posix.join(folder, name)));
  return platform === 'darwin' ? [...macPlaces(env), ...onPath] : onPath;
}

function macPlaces(env: NodeJS.ProcessEnv): string[] {
  const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
  return macApplications.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']];
  return windowsPrograms.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [win32.join(folder, ...program)] : [])),
  );
}
