import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost: the whole tree of its processes. */
export type Cost = {
  wallMs: number;
  /** User and system time; undefined where the system does not tell. */
  cpuMs: number | undefined;
  /** The most memory that all had at once, in bytes; undefined where the system does not tell. */
  peakBytes: number | undefined;
};

type Command = {
  script: string;
  arguments: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
};

/** A look takes a millisecond of a processor, which a build that uses all of them would have to wait for. */
const everyMs = 200;
const ticksPerSecond = 100;
const pageBytes = 4096;

/**
 * Runs a script with this Node, and looks at its processes while it runs.
 * @throws with what it printed, when it fails
 */
export async function costOf({ script, arguments: given, cwd, env }: Command): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...given], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const watched = watch(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const { cpuMs, peakBytes } = watched.stop();
  if (code !== 0) throw new Error(`${script} ${given.join(' ')} failed:\n${output.slice(-4000)}`);
  return { wallMs: performance.now() - began, cpuMs, peakBytes };
}

/** Looks at a process and all below it now and then, where the system keeps /proc. */
function watch(pid: number): { stop: () => Pick<Cost, 'cpuMs' | 'peakBytes'> } {
  const cpu = new Map<number, number>();
  let peakBytes = 0;
  const look = () => {
    const processes = treeOf(pid);
    for (const { id, ticks } of processes) cpu.set(id, ticks);
    const bytes = processes.reduce((sum, each) => sum + each.bytes, 0);
    peakBytes = Math.max(peakBytes, bytes);
  };
  const timer = setInterval(look, everyMs);
  return {
    stop() {
      clearInterval(timer);
      const ticks = [...cpu.values()].reduce((sum, each) => sum + each, 0);
      return ticks === 0
        ? { cpuMs: undefined, peakBytes: undefined }
        : { cpuMs: (ticks / ticksPerSecond) * 1000, peakBytes };
    },
  };
}

type Process = { id: number; parent: number; ticks: number; bytes: number };

function treeOf(root: number): Process[] {
  const all = processes();
  const found = new Set([root]);
  for (const id of found) for (const each of all) if (each.parent === id) found.add(each.id);
  return all.filter(({ id }) => found.has(id));
}

function processes(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** From /proc/<pid>/stat: the name in brackets may hold anything, so fields are counted from its end. */
function readProcess(id: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [
      fields[1],
      fields[11],
      fields[12],
      fields[21],
    ];
    return { id, parent, ticks: user + system, bytes: pages * pageBytes };
  } catch {
    return undefined;
  }
}
