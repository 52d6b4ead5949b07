import { spawn } from 'node:child_process';
import { project } from '#cli/project.ts';

export type Outcome = {
  readonly ok: boolean;
  /** All it printed, both streams as they came. */
  readonly output: string;
};

type Options = {
  /** Added to this process's own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly onLine?: (line: string) => void;
};

/** Runs a script with the Node that runs this one, in the project's folder, and keeps what it prints. */
export async function runScript(
  script: string,
  scriptArguments: readonly string[],
  { env = {}, onLine = () => {} }: Options = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [script, ...scriptArguments], {
    cwd: project,
    env: { ...process.env, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const line of text.split('\n')) onLine(line);
    });
  }
  const { promise, resolve } = Promise.withResolvers<boolean>();
  child.on('error', () => resolve(false));
  child.on('close', (code) => resolve(code === 0));
  return { ok: await promise, output };
}

/** Colour only where a person looks; nothing about this machine to anyone. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: process.stdout.isTTY ? '1' : undefined,
};
