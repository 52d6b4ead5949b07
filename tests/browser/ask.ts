import { createHash } from 'node:crypto';
import { request } from 'node:http';

export type Question = {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
};

/** What a reader's browser can tell one server's answer from another's by. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** A hash of the body as it went over the line; nothing for an empty one. */
  readonly body: string;
};

/** Asks for an address exactly as it is written, as no browser would, and takes what comes without unpacking it. */
export function ask(
  origin: string,
  { path, headers = {}, method = 'GET' }: Question,
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host: hostname, port, path, headers, method }, async (message) => {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of message) {
        hash.update(chunk);
        bytes += chunk.length;
      }
      const body = bytes === 0 ? '' : hash.digest('hex');
      resolve({ status: message.statusCode ?? 0, headers: message.headers, body });
    })
      .on('error', reject)
      .end();
  });
}
