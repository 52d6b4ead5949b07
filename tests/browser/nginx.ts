import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A site as somebody would publish it: the folder, and the path it lives under. */
export type Published = { readonly directory: string; readonly basePath: string };
export type Nginx = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Serves a built site with nginx as its `_nginx` folder says, on a port of its own; the rest of the configuration is
 * what a system may have: it compresses by itself, gives every text a charset, and has headers of its own.
 *
 * @throws {Error} with nginx's own words when it does not take the configuration
 */
export async function serveWithNginx(program: string, site: Published): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'vademecum-nginx-'));
  await symlink(resolve(site.directory), join(folder, 'root'), 'dir');
  const root = site.basePath === '/' ? join(folder, 'root') : await under(folder, site.basePath);
  const port = await freePort();
  await writeFile(
    join(folder, 'nginx.conf'),
    configuration(folder, root, `${root}${site.basePath}_nginx`, port),
  );
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([
    answers(url),
    ended.then(() => Promise.reject(new Error(`nginx did not start:\n${said}`))),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** A root in which the site is one folder of several. */
async function under(folder: string, basePath: string): Promise<string> {
  const root = join(folder, 'others');
  await cp(join(folder, 'root'), join(root, basePath), { recursive: true, dereference: true });
  return root;
}

function configuration(folder: string, root: string, rules: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temporary;`)
    .join('\n  ');
  return `daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr crit;
events {}
http {
  access_log off;
  ${temporary}
  gzip on;
  gzip_types *;
  charset utf-8;
  charset_types *;
  include ${rules}/http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${rules}/server.conf;
  }
}
`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail()));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const there = await fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}
