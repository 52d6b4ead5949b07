import { reportTo } from '#site/settings.ts';

/**
 * The address behind *report a mistake*: a letter ready to be written, or a form with its fields filled in.
 * @param subject one line
 * @param body several lines, with gaps for the reader
 */
export function reportAddress(subject: string, body: string): string {
  if (!reportTo.startsWith('http')) {
    return `mailto:${reportTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const form = new URL(reportTo);
  form.searchParams.set('title', subject);
  form.searchParams.set('body', body);
  return form.href;
}
