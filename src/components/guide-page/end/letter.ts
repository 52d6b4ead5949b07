/**
 * The same way to the editors with another letter.
 * @param report address of a letter or of a form with its fields filled in, as `src/site/report.ts` makes it
 */
export function letterLike(report: string, subject: string, body: string): string {
  return report
    .replace(/([?&](?:subject|title)=)[^&]*/, (_, field) => field + encodeURIComponent(subject))
    .replace(/([?&]body=)[^&]*/, (_, field) => field + encodeURIComponent(body));
}
