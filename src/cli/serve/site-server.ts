import { existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType, isText } from '#cli/serve/content-types.ts';
import { readEncoded } from '#cli/serve/encoding.ts';
import {
  type HeaderRule,
  headersFor,
  hostsCaching,
  parseHeaderRules,
} from '#cli/serve/header-rules.ts';
import { locate, locateNotFoundPage, type Site } from '#cli/serve/locate.ts';
import { parseRedirects, type Redirect, redirectFor } from '#cli/serve/redirect-rules.ts';

type Rules = { readonly headers: readonly HeaderRule[]; readonly redirects: readonly Redirect[] };
type Request = { readonly message: IncomingMessage; readonly path: string; readonly query: string };

/**
 * Answers requests as the hosts for static sites do: with the `_headers` and `_redirects` of the built site,
 * compressed, and pages only under their address with a slash at the end.
 *
 * @throws {Error} when `_headers` or `_redirects` cannot be understood
 */
export function siteListener(site: Site): RequestListener {
  const rules: Rules = {
    headers: parseHeaderRules(readIfThere(join(site.directory, '_headers'))),
    redirects: parseRedirects(readIfThere(join(site.directory, '_redirects'))),
  };
  return (message, response) => {
    answer(site, rules, toRequest(message), response).catch((error: unknown) => {
      console.error(`${message.method} ${message.url} failed:`, error);
      sendText(response, 500, 'Something went wrong in the server; its terminal says what.');
    });
  };
}

async function answer(site: Site, rules: Rules, request: Request, response: ServerResponse) {
  for (const [name, value] of headersFor(rules.headers, request.path))
    response.setHeader(name, value);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', hostsCaching);

  if (!/^(GET|HEAD)$/.test(request.message.method ?? '')) {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'This site is only read: GET and HEAD.');
  }
  // Before the page of a former address, which is for hosts that read no `_redirects`.
  const moved = redirectFor(rules.redirects, request.path);
  if (moved) return redirect(response, moved.status, `${moved.to}${request.query}`);
  const found = await locate(site, request.path);
  if (found.kind === 'file') return sendFile(request, response, 200, found.file);
  if (found.kind === 'page-without-slash')
    return redirect(response, 308, `${request.path}/${request.query}`);
  return sendNotFound(site, request, response);
}

async function sendNotFound(site: Site, request: Request, response: ServerResponse) {
  // What is missing now may be there after the next build, also where files are cached for ever.
  response.setHeader('Cache-Control', hostsCaching);
  const page = await locateNotFoundPage(site, request.path);
  if (page !== undefined) return sendFile(request, response, 404, page);
  sendText(response, 404, `Nothing is here. The site begins at ${site.basePath}`);
}

async function sendFile(
  { message }: Request,
  response: ServerResponse,
  status: number,
  file: string,
) {
  const { size, mtimeMs } = await stat(file);
  const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('ETag', tag);
  if (isText(file)) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && knows(message, tag)) return void response.writeHead(304).end();

  const { body, encoding } = await readEncoded(
    file,
    String(message.headers['accept-encoding'] ?? ''),
  );
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(body);
}

function knows(message: IncomingMessage, tag: string): boolean {
  const known = message.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  return known.includes(tag) || known.includes('*');
}

function redirect(response: ServerResponse, status: number, address: string) {
  response.writeHead(status, { Location: address }).end();
}

function sendText(response: ServerResponse, status: number, text: string) {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** The path stays as it was sent: resolving `..` here would hide an attempt to climb out. */
function toRequest(message: IncomingMessage): Request {
  const [path = '/', query] = (message.url ?? '/').split(/\?(.*)/s);
  return { message, path, query: query ? `?${query}` : '' };
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
