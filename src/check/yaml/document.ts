import { type Document, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Problem, Spot } from '#check/problem.ts';
import { type Diagnosis, diagnose } from '#check/yaml/diagnose.ts';
import { mend } from '#check/yaml/mend.ts';
import { lostText, markedValue, severalDocuments } from '#check/yaml/silent.ts';

export type SpotAt = (offset: number) => Spot;
export type ReadDocument = { root: Node | undefined; problems: Problem[]; trusted: boolean };

const mostRepairs = 40;

/**
 * Reads a YAML text. After a mistake that is understood, reading goes on as if it had been mended, so that all
 * mistakes are told at once; after any other, what was read is not to be trusted.
 */
export function readDocument(text: string, spotAt: SpotAt): ReadDocument {
  const problems: Problem[] = [];
  let source = text;
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const document = parseDocument(source, { prettyErrors: false });
    const fatal = firstFatal(document, source, spotAt);
    if (!fatal) return finished(document, source, problems, spotAt);
    problems.push(fatal.problem);
    const mended = mend(source, fatal);
    if (mended === undefined || mended === source) break;
    source = mended;
  }
  return { root: undefined, problems: once(problems), trusted: false };
}

function firstFatal(
  document: Document.Parsed,
  source: string,
  spotAt: SpotAt,
): Diagnosis | undefined {
  const [first] = [...document.errors, ...document.warnings]
    .map((error) => diagnose(error, document, source, spotAt))
    .filter(({ harmless }) => !harmless);
  return first ?? markedValue(document, source, spotAt);
}

function finished(
  document: Document.Parsed,
  source: string,
  problems: Problem[],
  spotAt: SpotAt,
): ReadDocument {
  const harmless = document.errors.map(
    (error: YAMLError) => diagnose(error, document, source, spotAt).problem,
  );
  const silent = [...lostText(document, source, spotAt), ...severalDocuments(source, spotAt)];
  return {
    root: document.contents ?? undefined,
    problems: once([...problems, ...harmless, ...silent]),
    // How deep a line stood that began with a tab, nobody can tell.
    trusted: !problems.some(({ kind }) => kind === 'yaml-tab'),
  };
}

/** One mistake often makes several errors in its line. */
function once(problems: readonly Problem[]): Problem[] {
  const tabs = problems.filter(({ kind }) => kind === 'yaml-tab').map(({ line }) => line);
  const told = problems.filter(({ kind, line }) => kind !== 'yaml-indent' || !tabs.includes(line));
  return told.filter(
    (one, index) =>
      told.findIndex(({ kind, line }) => kind === one.kind && line === one.line) === index,
  );
}
