import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveAddress } from '#cli/serve/address.ts';
import { listen } from '#cli/serve/listen.ts';

const hello = (_: unknown, response: { end: (text: string) => unknown }) =>
  void response.end('hello');

/** Another program, on a port of its own. */
async function portInUse(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  return (other.address() as AddressInfo).port;
}

describe('listening', () => {
  test('takes the next port when another program has the wanted one', async () => {
    const taken = await portInUse();
    const server = await listen(hello, 'localhost', taken);
    onTestFinished(server.close);
    expect(server.port).toBeGreaterThan(taken);
    expect(server.url).toBe(`http://localhost:${server.port}`);
    expect(await (await fetch(server.url)).text()).toBe('hello');
  });

  test('answers on the loopback address by number, too', async () => {
    const server = await listen(hello, 'localhost', 0);
    onTestFinished(server.close);
    expect(await (await fetch(`http://127.0.0.1:${server.port}`)).text()).toBe('hello');
  });

  test('frees the port when it ends, though a browser still waits for an answer', async () => {
    const asked = Promise.withResolvers<void>();
    const server = await listen(() => asked.resolve(), 'localhost', 0);
    const waiting = fetch(server.url).catch((error) => error.message);
    await asked.promise;
    await server.close();
    expect(await waiting).toBe('fetch failed');
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test('says what is wrong with a host that is not this computer’s', async () => {
    await expect(listen(hello, '203.0.113.7', 0)).rejects.toThrow(
      'HOST is "203.0.113.7", which is no address of this computer. ' +
        'Leave it out for this computer only, or use 0.0.0.0 to be reached from others.',
    );
  });
});

describe('the address from the environment', () => {
  test('is this computer, port 4321, unless HOST and PORT say otherwise', () => {
    expect(serveAddress({})).toEqual({ host: 'localhost', port: 4321 });
    expect(serveAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({
      host: '0.0.0.0',
      port: 8080,
    });
  });

  test.each(['http', '-1', '80.5', '70000'])('refuses the port %s', (port) => {
    expect(() => serveAddress({ PORT: port })).toThrow(
      `PORT is "${port}". Give a whole number from 1024 to 65535, like PORT=8080.`,
    );
  });
});
