import { letterLike } from '#components/guide-page/end/letter.ts';
import { make } from '#components/guide-page/end/make.ts';
import { placeOfReader } from '#components/guide-page/end/place.ts';
import type { GuideEndStrings } from '#components/guide-page/end/strings/es.ts';
import { followMarks, keptMarks } from '#components/guide-page/kept-marks.ts';

const answers = ['yes', 'no'] as const;

/**
 * Asks whether the guide was useful. No server hears the answer; it stays on this device. *No* opens a letter ready to
 * be written, with the place at which the reader got stuck.
 * @param report the address behind *report a mistake*
 */
export function usefulRow(guide: string, report: string, words: GuideEndStrings): HTMLElement {
  const said = make('p', { role: 'status' });
  const letter = make('a', { href: report, textContent: words.write, hidden: true });
  if (report.startsWith('http')) letter.target = '_blank';
  letter.addEventListener('click', () => {
    letter.href = letterAbout(report, words);
  });
  const buttons = answers.map((answer) => {
    const button = make('button', { type: 'button', textContent: words.answers[answer] });
    button.addEventListener('click', () => {
      for (const each of answers) keptMarks.set(`${each} ${guide}`, each === answer);
      show();
      if (answer === 'no') letter.click();
    });
    return button;
  });
  const show = () => {
    const given = answers.find((answer) => keptMarks.all().has(`${answer} ${guide}`));
    for (const [index, button] of buttons.entries())
      button.ariaPressed = String(answers[index] === given);
    said.textContent = given ? words.thanks[given] : '';
    letter.hidden = given !== 'no';
  };
  followMarks(show);
  show();
  return row(words, [...buttons, said, letter]);
}

function row(words: GuideEndStrings, parts: readonly HTMLElement[]): HTMLElement {
  const [id, hintId] = ['useful', 'useful-hint'];
  const question = make('p', { id, textContent: words.question });
  const hint = make('p', { id: hintId, className: 'small', textContent: words.hint });
  const group = make('div', { className: 'useful', role: 'group' }, [question, hint, ...parts]);
  group.setAttribute('aria-labelledby', id);
  group.setAttribute('aria-describedby', hintId);
  return group;
}

function letterAbout(report: string, words: GuideEndStrings): string {
  const title = document.querySelector('h1')?.textContent ?? '';
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  return letterLike(report, words.subject(title), words.body(address, placeOfReader()));
}
