import '#components/writing/panel.css';
import type { ToldProblem } from '#components/writing/told.ts';

export type Shown = {
  readonly own: readonly ToldProblem[];
  readonly elsewhere: readonly ToldProblem[];
  /** The page itself could not be made. */
  readonly broken: boolean;
};

let panel: HTMLElement | undefined;

/** Draws the panel anew, folded as the writer left it; takes it away when all is mended. */
export function draw(shown: Shown): void {
  if (shown.own.length === 0 && shown.elsewhere.length === 0) {
    panel?.remove();
    return;
  }
  panel ??= emptyPanel();
  if (!panel.isConnected) document.body.append(panel);
  const heading = panel.querySelector('h2');
  const [, ...before] = panel.querySelector('details')?.children ?? [];
  const status = panel.querySelector('[role="status"]');
  for (const each of [heading, status]) if (each) each.textContent = headingOf(shown);
  for (const each of before) each.remove();
  panel.querySelector('details')?.append(...content(shown));
}

/** In English, as all that the checker says. What is drawn anew is told once, by its heading. */
function emptyPanel(): HTMLElement {
  const section = element('section', 'writing-problems');
  section.lang = 'en';
  section.setAttribute('aria-labelledby', 'writing-problems');
  const details = element('details');
  details.open = true;
  const summary = element('summary');
  const heading = element('h2');
  heading.id = 'writing-problems';
  summary.append(heading);
  details.append(summary);
  const status = element('p', 'writing-problems-status');
  status.setAttribute('role', 'status');
  section.append(details, status);
  return section;
}

function headingOf({ own, elsewhere, broken }: Shown): string {
  const errors = own.filter(({ severity }) => severity === 'error').length;
  if (broken && errors > 0) return `This page cannot be shown: ${count(errors)}`;
  if (own.length > 0) return `${count(own.length)} on this page`;
  return `No problem on this page, ${elsewhere.length} elsewhere`;
}

function content({ own, elsewhere }: Shown): HTMLElement[] {
  const list = element('ol');
  list.append(...own.map(entry));
  return [
    ...(own.length > 0 ? [list] : []),
    ...(elsewhere.length > 0 ? [elsewhereLine(elsewhere)] : []),
  ];
}

function entry({ file, line, column, severity, message, remedy }: ToldProblem): HTMLElement {
  const item = element('li');
  const place = element('code', 'writing-problem-place', `${file}:${line}:${column}`);
  const notice = severity === 'notice' ? 'Notice: ' : '';
  item.append(place, sentence(`${notice}${message}`), sentence(remedy));
  return item;
}

function elsewhereLine(problems: readonly ToldProblem[]): HTMLElement {
  const files = [...new Set(problems.map(({ file }) => file))];
  const counted = files.map(
    (name) => `\`${name}\` (${problems.filter(({ file }) => file === name).length})`,
  );
  return sentence(`Elsewhere, ${count(problems.length)}: ${counted.join(', ')}.`);
}

/** What stands between backticks is what a writer would type. */
function sentence(text: string): HTMLElement {
  const paragraph = element('p');
  const parts = text.split('`');
  paragraph.append(
    ...parts.map((part, index) => (index % 2 === 1 ? element('code', '', part) : part)),
  );
  return paragraph;
}

function count(amount: number): string {
  return `${amount} ${amount === 1 ? 'problem' : 'problems'}`;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
