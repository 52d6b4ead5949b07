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

/** Reads chosen or dropped files; what is too large is not even opened. */
export async function readFiles(
  files: readonly File[],
): Promise<{ sources: Source[]; refused: Refused[] }> {
  const read = await Promise.all(files.map(readOne));
  return {
    sources: read.flatMap((each) => ('bytes' in each ? [each] : [])),
    refused: read.flatMap((each) => ('why' in each ? [each] : [])),
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
  const folders = items.flatMap((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? [entry.name] : [];
  });
  return {
    files: [...data.files].filter(({ name }) => !folders.includes(name)),
    refused: folders.map((name) => ({ name, why: 'folder' })),
  };
}
