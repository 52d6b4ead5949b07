import type {
  CannotKnow,
  Direction,
  Edit,
  LeftAloneReason,
  Setting,
  Warning,
  WarningCode,
} from '#widgets/mysql-prefix/conversion.ts';
import type { Elsewhere } from '#widgets/mysql-prefix/elsewhere.ts';
import type { Failure } from '#widgets/mysql-prefix/inspect.ts';
import type { IntakeProblem } from '#widgets/mysql-prefix/intake.ts';
import type { PrefixProblem } from '#widgets/mysql-prefix/prefix.ts';

/** What a line of the file is marked with. */
export type LineMark = 'changed' | 'left-alone' | 'unknown';

/** The words of the converter. A code without its sentence does not compile. */
export type Words = {
  promise: string;
  check: string;
  checkText: readonly string[];
  prefix: string;
  prefixHint: string;
  prefixSource: string;
  prefixProblems: Record<PrefixProblem, string>;
  direction: string;
  directions: Record<Direction, string>;
  directionHints: Record<Direction, string>;
  files: string;
  paste: string;
  pasteHint: string;
  pastedName: string;
  choose: string;
  chooseOr: string;
  noFileApi: string;
  chosen: string;
  dropFile: (name: string) => string;
  size: (bytes: number) => string;
  refused: Record<IntakeProblem, string>;
  leftOut: (count: number) => string;
  nothing: string;
  convert: string;
  clear: string;
  working: (done: number, of: number) => string;
  result: string;
  progress: string;
  cancel: string;
  cancelled: string;
  /** `files` that were looked at, and those that could not be. */
  done: (files: number, edits: number, failed: number) => string;
  failures: Record<Failure, string>;
  /** Said after a failure, where an earlier result is still shown. */
  unsettled: string;
  application: (name: string) => string;
  unknownApplication: string;
  changed: (count: number) => string;
  unchanged: string;
  line: (line: number) => string;
  lines: (first: number, last: number) => string;
  before: string;
  after: string;
  hidden: string;
  setting: Record<Setting, string>;
  why: Record<Edit['why'], (setting: Setting, key: string) => string>;
  leftAlone: (count: number) => string;
  leftAloneWhy: Record<LeftAloneReason, string>;
  cannotKnow: string;
  cannotKnowWhy: Record<CannotKnow['why'], (setting: Setting, look: string) => string>;
  choices: string;
  choicesHint: (setting: Setting) => string;
  foreign: (prefix: string) => string;
  foreignOptions: {
    undecided: string;
    replaced: (prefix: string, own: string) => string;
    kept: (prefix: string, own: string) => string;
  };
  warnings: Record<WarningCode, (warning: Warning) => string>;
  warning: string;
  source: string;
  sourceHint: string;
  marks: Record<LineMark, string>;
  moreLines: string;
  copy: string;
  copied: string;
  copyFailed: string;
  download: string;
  downloadAll: string;
  zipName: string;
  truth: string;
  elsewhere: string;
  elsewheres: Record<Elsewhere, string>;
  handWritten: string;
};
