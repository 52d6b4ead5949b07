import { addressesRule } from '#check/rules/addresses.ts';
import { codeRule } from '#check/rules/code.ts';
import { componentsRule } from '#check/rules/components.ts';
import { datesRule } from '#check/rules/dates.ts';
import { fieldsWithoutComponentsRule } from '#check/rules/fields-without-components.ts';
import { anchorsRule, headingsRule } from '#check/rules/headings.ts';
import { imagesRule } from '#check/rules/images.ts';
import { inlineFieldsRule } from '#check/rules/inline-fields.ts';
import { journeysRule } from '#check/rules/journeys.ts';
import { definitionsRule, fakeLinksRule, linksRule } from '#check/rules/links.ts';
import { parityRule } from '#check/rules/parity.ts';
import { questionsRule } from '#check/rules/questions.ts';
import { readingOrderRule } from '#check/rules/reading-order.ts';
import { relatedRule } from '#check/rules/related.ts';
import { repetitionRule } from '#check/rules/repetition.ts';
import type { Rule } from '#check/rules/rule.ts';
import { schemaRule } from '#check/rules/schema.ts';
import { sectionsRule } from '#check/rules/sections.ts';
import { stepsRule } from '#check/rules/steps.ts';
import { structureRule } from '#check/rules/structure.ts';
import { ownIdsRule, termsRule } from '#check/rules/terms.ts';
import { translationRule } from '#check/rules/translation.ts';
import { goalsRule } from '#check/rules/walkthroughs/goals.ts';
import { guideStepsRule } from '#check/rules/walkthroughs/guide-steps.ts';
import { practiceRule, practiceShownRule } from '#check/rules/walkthroughs/practice.ts';
import { walkthroughSchemaRule } from '#check/rules/walkthroughs/schema.ts';
import { worldsRule } from '#check/rules/walkthroughs/worlds.ts';

/** Every rule about content. Their order does not matter. */
export const rules: readonly Rule[] = [
  (corpus) => [...corpus.problems],
  schemaRule,
  datesRule,
  translationRule,
  parityRule,
  structureRule,
  addressesRule,
  readingOrderRule,
  relatedRule,
  journeysRule,
  termsRule,
  ownIdsRule,
  repetitionRule,
  headingsRule,
  anchorsRule,
  sectionsRule,
  componentsRule,
  stepsRule,
  questionsRule,
  codeRule,
  fieldsWithoutComponentsRule,
  linksRule,
  definitionsRule,
  fakeLinksRule,
  inlineFieldsRule,
  imagesRule,
  walkthroughSchemaRule,
  practiceRule,
  practiceShownRule,
  guideStepsRule,
  worldsRule,
  goalsRule,
];
