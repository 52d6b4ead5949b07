import { connect, createServer, type Socket } from 'node:net';

/** The line of a phone far from the city. */
const latencyMs = 150;
const bytesPerMs = 1_600_000 / 8 / 1000;

/** How often what waits is let through. */
const everyMs = 5;

export type SlowLine = {
  url: string;
  /** Bytes that came over the line since it was last asked, headers included. */
  taken: () => number;
  close: () => void;
};

type Waiting = { to: Socket; chunk: Buffer; dueMs: number };

/**
 * A slow line to a server on this computer, for all connections together. A browser's own brake would leave out what a
 * worker loads, and Pagefind loads its index in one.
 * @param port on which the server listens
 */
export async function slowLineTo(port: number): Promise<SlowLine> {
  const queue: Waiting[] = [];
  const open = new Set<Socket>();
  let bytes = 0;
  let freeAtMs = 0;
  const server = createServer((near) => {
    const far = connect(port, 'localhost');
    for (const end of [near, far]) {
      open.add(end);
      end.setNoDelay(true);
      end.on('error', () => end.destroy());
      end.on('close', () => open.delete(end));
    }
    // What goes up is small; half the way back and forth is counted with what comes down.
    near.on('data', (chunk) => far.write(chunk));
    near.on('close', () => far.destroy());
    far.on('data', (chunk) => {
      bytes += chunk.length;
      freeAtMs = Math.max(freeAtMs, performance.now() + latencyMs) + chunk.length / bytesPerMs;
      queue.push({ to: near, chunk, dueMs: freeAtMs });
    });
    far.on('end', () => near.end());
  });
  const timer = setInterval(() => {
    for (let next = queue[0]; next && next.dueMs <= performance.now(); next = queue[0]) {
      queue.shift();
      if (!next.to.destroyed) next.to.write(next.chunk);
    }
  }, everyMs);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' ? address?.port : ''}/`,
    taken: () => {
      const sofar = bytes;
      bytes = 0;
      return sofar;
    },
    close: () => {
      clearInterval(timer);
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
