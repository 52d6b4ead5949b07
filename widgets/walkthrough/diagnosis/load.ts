import type { Missing } from '#backend/goals/missing.ts';
import type { Situation } from '#backend/goals.ts';
import type { Locale } from '#i18n/locales.ts';
import type { DiagnosisWords } from '#widgets/walkthrough/diagnosis/strings/es.ts';

const strings: Record<Locale, () => Promise<{ default: DiagnosisWords }>> = {
  es: () => import('#widgets/walkthrough/diagnosis/strings/es.ts'),
  de: () => import('#widgets/walkthrough/diagnosis/strings/de.ts'),
};

/** Tells what came out otherwise, in one language. */
export type Diagnose = (missing: Missing, situation: Situation) => string | undefined;

/** Loaded with the first mistake: most people make none. */
export async function loadDiagnosis(locale: Locale): Promise<{ diagnose: Diagnose }> {
  const [{ diagnose }, { default: words }] = await Promise.all([
    import('#widgets/walkthrough/diagnosis/diagnose.ts'),
    strings[locale](),
  ]);
  return { diagnose: (missing, situation) => diagnose(missing, situation, words) };
}
