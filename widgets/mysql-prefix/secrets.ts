/** Bytes from `start` to before `end`. */
export type Range = { start: number; end: number };

const keyWords =
  'pass|pwd|_pw|secret|token|salt|nonce|credential|crypt|private|clave|mdp|contrase|kennwort|passwort';
/**
 * The name of a secret from its telling part on. What stands before it is not looked for: in a word of a million letters,
 * a search that began at each of them would never end. For the same reason no pattern looks further than it says.
 */
const keyEnd = String.raw`(?:(?:${keyWords})[\w.-]{0,200}|key|pw)`;
/** A whole name, where something says where it begins. */
const key = String.raw`(?:[\w.-]{0,200}?(?:${keyWords})[\w.-]{0,200}|[\w.-]{0,200}?key|pw)`;
const literal = String.raw`(?:'(?:\\[^\n]|[^'\\\n])*'?|"(?:\\[^\n]|[^"\\\n])*"?)`;

/** Behind the name of a secret: quotes and brackets that close it, then what gives it its value. */
const given = String.raw`(?:['"\]\)]{0,20}\s{0,200}(?:=>|:=|=|:)|['"]\s{0,200},)\s*`;

/** Each has the secret in its last group. A value may be hidden needlessly; none may be shown needlessly. */
const patterns: readonly RegExp[] = [
  // 'password' => 'x', define('DB_PASSWORD', 'x'), $pass = 'x' . 'y'
  new RegExp(`${keyEnd}${given}(${literal}(?:\\s*\\.\\s*${literal})*)`, 'gi'),
  // $pass = getenv('X') ?: 'x': whatever literal follows up to the end of the statement
  new RegExp(
    `${keyEnd}${given}(?!['"])((?:\\$|\\\\?\\w{1,200}\\s{0,200}\\()[^;\\n]{0,2000}?['"][^;\\n]*)`,
    'gi',
  ),
  // DB_PASSWORD=x, password: x, password = x
  new RegExp(`^[ \\t]*(?:export\\s+)?${key}[ \\t]*[=:][ \\t]*([^\\s'"][^\\r\\n]*)`, 'gim'),
  // dsn: 'mysql:host=h;password=x'
  /;\s{0,200}(?:password|pwd|pass)=([^;'"\r\n]+)/gi,
  // mysql://user:x@host; the last @ before the path ends the password
  /:\/\/[^\s:/@'"]{0,200}:([^\s'"/]{1,2000}(?=@)|[^\s'"]{1,2000}(?=@[\w.-]{1,200}(?::\d+)?\/))/g,
  // <password><![CDATA[x]]></password>
  new RegExp(`<${key}>\\s*(?:<!\\[CDATA\\[)?([^<\\]]+)`, 'gi'),
  // mysqldump -px
  /\bmysql\w{0,200}\b[^\r\n]{0,2000}?\s-p([^\s'"]+)/g,
  // $password = <<<X
  new RegExp(
    `${keyEnd}${given}<<<\\s*['"]?\\w+['"]?\\r?\\n([\\s\\S]{0,8000}?\\n)\\s*\\w+\\s*[;,)]`,
    'gi',
  ),
  /-----BEGIN [A-Z ]{1,200}-----([\s\S]{0,8000}?)-----END/g,
];

/** Calls that take the password by its place, counted from 0. */
const calls: readonly [RegExp, number][] = [
  [/\bmysqli_real_connect\s*\(/gi, 3],
  [/\bspip_connect_db\s*\(/gi, 3],
  [
    /(?:\b(?:mysqli_connect|mysql_p?connect)|->real_connect|\bnew\s+\\?mysqli|\bnew\s+\\?PDO)\s*\(/gi,
    2,
  ],
];

/**
 * Where passwords, keys and other secrets stand in a file, in order and without overlaps.
 * @param text one character for each byte
 */
export function findSecrets(text: string): Range[] {
  const found = [...patterns.flatMap((pattern) => valuesOf(pattern, text)), ...argumentsOf(text)];
  return merged(found.filter(({ start, end }) => end > start));
}

function valuesOf(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match.at(-1) ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    return withoutQuotes(text, { start, end: start + value.length });
  });
}

/** The quotes stay, so that the line can still be read. */
function withoutQuotes(text: string, { start, end }: Range): Range {
  const quote = text[start];
  if (quote !== "'" && quote !== '"') return { start, end };
  return { start: start + 1, end: text[end - 1] === quote && end - start > 1 ? end - 1 : end };
}

function argumentsOf(text: string): Range[] {
  return calls.flatMap(([call, place]) =>
    [...text.matchAll(call)].flatMap((match) => {
      const range = argument(text, match.index + match[0].length, place);
      return range ? [range] : [];
    }),
  );
}

const longestCall = 4000;
const piece = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|[,()]/g;

/** The argument of that place in the call whose arguments begin at `from`. */
function argument(text: string, from: number, place: number): Range | undefined {
  const call = text.slice(from, from + longestCall);
  let depth = 0;
  let commas = 0;
  for (const { 0: part, index } of call.matchAll(piece)) {
    if (part === '(') depth++;
    else if (part === ')' && depth-- === 0) return undefined;
    else if (part === ',' && depth === 0) commas++;
    else if (commas === place && part.length > 1)
      return { start: from + index + 1, end: from + index + part.length - 1 };
  }
  return undefined;
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
