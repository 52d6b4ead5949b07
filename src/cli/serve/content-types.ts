import { extname } from 'node:path';

/** Types by the ending of the file. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The type of what a file holds. Pagefind's own kinds (`.pagefind`, `.pf_meta` …) are bytes that only it reads. */
export function contentType(file: string): string {
  return contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

export function isText(file: string): boolean {
  return isTextType(contentType(file));
}

/**
 * Is the file sent compressed? Images and Pagefind's files are compressed already, and the Markdown copy of a guide fits
 * into the first round trip as it is.
 */
export function isCompressed(file: string): boolean {
  return isText(file) && extname(file).toLowerCase() !== '.md';
}

export function isTextType(type: string): boolean {
  return type.includes('charset=');
}
