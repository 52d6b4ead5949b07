/** What is taken in: a file with its name, exactly as it was. */
export type Source = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Why something is not taken in. */
export type IntakeProblem = 'empty' | 'too-large' | 'utf-16' | 'binary' | 'folder' | 'unreadable';

export type Refused = { name: string; why: IntakeProblem };

export const mostBytes = 5_000_000;
export const mostFiles = 50;

/** Bytes at the beginning that are looked at. */
const looked = 8000;

/** @returns undefined when the bytes may be a configuration file */
export function judge(bytes: Uint8Array): IntakeProblem | undefined {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > mostBytes) return 'too-large';
  const start = bytes.subarray(0, looked);
  if (isUtf16(start)) return 'utf-16';
  return start.includes(0) ? 'binary' : undefined;
}

/** A byte order mark, or a zero in nearly every second place. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const pairs = Math.floor(bytes.length / 2);
  const zeros = (odd: number) => bytes.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return pairs > 1 && Math.max(even, odd) > 0.7 * pairs && Math.min(even, odd) < 0.05 * pairs;
}

export type Read = {
  sources: Source[];
  refused: Refused[];
  /** How many were not read because there are too many. */
  leftOut: number;
};

/** Reads chosen or dropped files; what is too large, or one too many, is not even opened. */
export async function readFiles(files: readonly File[]): Promise<Read> {
  const read = await Promise.all(files.slice(0, mostFiles).map(readOne));
  return {
    sources: read.flatMap((each) => ('bytes' in each ? [each] : [])),
    refused: read.flatMap((each) => ('why' in each ? [each] : [])),
    leftOut: Math.max(0, files.length - mostFiles),
  };
}

async function readOne(file: File): Promise<Source | Refused> {
  const { name } = file;
  if (file.size > mostBytes) return { name, why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const why = judge(bytes);
    return why ? { name, why } : { name, bytes };
  } catch {
    return { name, why: 'unreadable' };
  }
}

/** What was dropped: files, and folders by their names, which are not opened. */
export function droppedFiles(data: DataTransfer): { files: File[]; refused: Refused[] } {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const files: File[] = [];
  const refused: Refused[] = [];
  for (const item of items) {
    // Not every browser can tell a folder; there, it is found out by reading it.
    const entry = item.webkitGetAsEntry?.();
    const file = item.getAsFile();
    if (entry?.isDirectory) refused.push({ name: entry.name, why: 'folder' });
    else if (file) files.push(file);
  }
  return { files, refused };
}

/**
 * What was pasted as files, or what is wrong with a text: one of many megabytes would bring the field to a standstill.
 * Programs for tables and texts add a picture of what they copy: there, the text is meant.
 */
export function readPasted(data: DataTransfer): { files: File[]; problem?: IntakeProblem } {
  const text = data.getData('text/plain');
  const files = [...data.files].filter(({ type }) => text === '' || !type.startsWith('image/'));
  const problem = files.length === 0 && text !== '' ? judgeText(text) : undefined;
  return problem ? { files, problem } : { files };
}

/** @returns undefined when the text may be that of a configuration file */
export function judgeText(text: string): IntakeProblem | undefined {
  return text.length > mostBytes ? 'too-large' : judge(new TextEncoder().encode(text));
}
