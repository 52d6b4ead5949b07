import Faq from '#components/guide/Faq.astro';
import Note from '#components/guide/Note.astro';
import Practice from '#components/guide/Practice.astro';
import Step from '#components/guide/Step.astro';
import Steps from '#components/guide/Steps.astro';
import Table from '#components/guide/Table.astro';
import Term from '#components/guide/Term.astro';
import Ui from '#components/guide/Ui.astro';

/** The words every guide may use without importing them. They bring no style and no script of their own. */
export const guideComponents = { Faq, Note, Practice, Step, Steps, Term, Ui, table: Table };
