import { createServer, type RequestListener, type Server } from 'node:http';

/** Servers that answer together on one port, and the address a browser opens. */
export type Listening = {
  readonly url: string;
  readonly port: number;
  /** Ends at once, without waiting for browsers that keep their connection. */
  readonly close: () => Promise<void>;
};

/**
 * Listens on `port`, or the first free one of the hundred above it.
 *
 * "localhost" means both loopback addresses, because some programs try only the one and some only the other; other
 * computers cannot reach either.
 *
 * @param port 0 takes any free port
 * @throws {Error} when the host is not this computer's, the port is not allowed, or all are taken
 */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
): Promise<Listening> {
  for (let candidate = port; candidate <= Math.min(port + 100, 65_535); candidate++) {
    const servers = await tryPort(listener, host, candidate);
    if (servers) return listening(servers, host);
  }
  throw new Error(
    `No port from ${port} to ${port + 100} is free. Name another one: PORT=8080 npm start`,
  );
}

async function tryPort(
  listener: RequestListener,
  host: string,
  port: number,
): Promise<Server[] | undefined> {
  const [first, ...others] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const main = await open(listener, first ?? host, port);
  if (main === 'taken') return undefined;
  if (main === 'no-such-address') throw new Error(noSuchHost(host));
  const servers = [main];
  for (const other of others) {
    const server = await open(listener, other, portOf(main));
    if (server === 'taken') {
      await closeAll(servers);
      return undefined;
    }
    // A machine without IPv6 has no second loopback address.
    if (server !== 'no-such-address') servers.push(server);
  }
  return servers;
}

function open(listener: RequestListener, host: string, port: number) {
  const { promise, resolve, reject } = Promise.withResolvers<
    Server | 'taken' | 'no-such-address'
  >();
  const server = createServer(listener);
  server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE') resolve('taken');
    else if (/^(EADDRNOTAVAIL|EAFNOSUPPORT|ENOTFOUND|EAI_AGAIN)$/.test(code ?? ''))
      resolve('no-such-address');
    else if (code === 'EACCES') reject(new Error(notAllowed(port)));
    else reject(new Error(`The server could not start: ${message}`));
  });
  server.listen(port, host, () => resolve(server));
  return promise;
}

function listening(servers: Server[], host: string): Listening {
  const port = servers[0] ? portOf(servers[0]) : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  return { url, port, close: () => closeAll(servers) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
}

function noSuchHost(host: string): string {
  return (
    `HOST is "${host}", which is no address of this computer. ` +
    'Leave it out for this computer only, or use 0.0.0.0 to be reached from others.'
  );
}

function notAllowed(port: number): string {
  return `Port ${port} is kept for the system on this computer. Choose one above 1023: PORT=8080 npm start`;
}
