import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Problem, problem } from '#check/problem.ts';
import type { SpotAt } from '#check/yaml/document.ts';
import { firstSign, lineStart, restOfLine } from '#check/yaml/line.ts';

/** A parser's error in our words. */
export type Diagnosis = {
  problem: Problem;
  /** Where in the text the mistake is. */
  offset: number;
  /** The parser reads on correctly by itself. */
  harmless: boolean;
};

type Case = { error: YAMLError; document: Document.Parsed; source: string; spotAt: SpotAt };

/** Puts one error of the YAML parser into words for writers. */
export function diagnose(
  error: YAMLError,
  document: Document.Parsed,
  source: string,
  spotAt: SpotAt,
): Diagnosis {
  const given: Case = { error, document, source, spotAt };
  return tab(given) ?? byCode(given) ?? unreadable(given, error.pos[0]);
}

function byCode(given: Case): Diagnosis | undefined {
  switch (given.error.code) {
    case 'DUPLICATE_KEY':
      return repeatedKey(given);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colon(given);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return firstCharacter(given, given.error.pos[0]);
    case 'BAD_DQ_ESCAPE':
      return unknownEscape(given);
    case 'MISSING_CHAR':
      return /quote/.test(given.error.message) ? unclosedQuote(given) : undefined;
    case 'UNEXPECTED_TOKEN':
      return afterEnd(given);
    case 'BAD_INDENT':
      return bracket(given) ?? indent(given);
    case 'MULTIPLE_DOCS':
      return found(
        given.error.pos[0],
        problem('yaml-several', given.spotAt(given.error.pos[0]), {}),
      );
    default:
      return undefined;
  }
}

function found(offset: number, words: Problem, harmless = false): Diagnosis {
  return { problem: words, offset, harmless };
}

function tab(given: Case): Diagnosis | undefined {
  const line = lineStart(given.source, given.error.pos[0]);
  const [indentation = ''] = /^[ \t]*/.exec(given.source.slice(line)) ?? [];
  const at = line + indentation.indexOf('\t');
  return indentation.includes('\t')
    ? found(at, problem('yaml-tab', given.spotAt(at), {}))
    : undefined;
}

function repeatedKey(given: Case): Diagnosis {
  const [at] = given.error.pos;
  const { key, first } = repetition(given.document, at);
  return found(
    at,
    problem('yaml-repeated-key', given.spotAt(at), { key, first: given.spotAt(first).line }),
    true,
  );
}

function repetition(document: Document, at: number): { key: string; first: number } {
  let result = { key: '', first: at };
  visit(document, {
    Map(_, map: YAMLMap) {
      const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
      const repeated = keys.find(({ range }) => range?.[0] === at);
      const first = keys.find(({ value }) => value === repeated?.value);
      if (repeated && first)
        result = { key: String(repeated.value), first: first.range?.[0] ?? at };
    },
  });
  return result;
}

function colon(given: Case): Diagnosis | undefined {
  const [at] = given.error.pos;
  const text = restOfLine(given.source, at);
  if (!/Nested mappings/.test(given.error.message) || !/:(\s|$)/.test(text)) return indent(given);
  return found(at, problem('yaml-colon', given.spotAt(at), { text }));
}

function firstCharacter(given: Case, at: number): Diagnosis {
  return found(
    at,
    problem('yaml-first-character', given.spotAt(at), { character: given.source.charAt(at) }),
  );
}

function unknownEscape(given: Case): Diagnosis {
  const [at] = given.error.pos;
  return found(
    at,
    problem('yaml-escape', given.spotAt(at), { text: given.source.slice(at, at + 2) }),
    true,
  );
}

function unclosedQuote(given: Case): Diagnosis {
  let at = given.error.pos[0];
  visit(given.document, {
    Scalar(_, { type, range }: Scalar) {
      if (
        (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') &&
        range &&
        range[0] < given.error.pos[0]
      )
        at = range[0];
    },
  });
  return found(at, problem('yaml-quote', given.spotAt(at), {}));
}

/** Something follows where a value has ended already: mostly after a quotation, or after an accidental alias. */
function afterEnd(given: Case): Diagnosis | undefined {
  const start = lineStart(given.source, given.error.pos[0]);
  const [, before = '', sign] =
    /^((?:\s*-\s+)*\s*(?:[^\s:"'*&!]+:\s+)?)(["'*&!])/.exec(
      given.source.slice(start, given.error.pos[0]),
    ) ?? [];
  const at = start + before.length;
  if (sign === '"' || sign === "'")
    return found(at, problem('yaml-quote', given.spotAt(at), {}), true);
  return sign ? firstCharacter(given, at) : undefined;
}

function bracket(given: Case): Diagnosis | undefined {
  const [, sign] = /end with a ([\]}])/.exec(given.error.message) ?? [];
  if (!sign) return undefined;
  let at = given.error.pos[0];
  visit(given.document, {
    Collection(_, node: Node) {
      if (
        isCollection(node) &&
        node.flow &&
        isMap(node) === (sign === '}') &&
        node.range &&
        node.range[0] < given.error.pos[0]
      )
        at = node.range[0];
    },
  });
  return found(at, problem('yaml-bracket', given.spotAt(at), { bracket: sign }));
}

function indent(given: Case): Diagnosis {
  const at = firstSign(given.source, given.error.pos[0]);
  return found(at, problem('yaml-indent', given.spotAt(at), {}));
}

function unreadable(given: Case, offset: number): Diagnosis {
  const at = firstSign(given.source, offset);
  return found(
    at,
    problem('yaml-unreadable', given.spotAt(at), { text: restOfLine(given.source, at) }),
  );
}
