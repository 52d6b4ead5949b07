import { practisedGuides } from '#cli/replay/guides.ts';
import { hands, titleOf } from '#cli/replay/titles.ts';
import { locales } from '#i18n/locales.ts';
import { addressOf } from '../browser/addresses.ts';
import { test } from '../browser/site.ts';
import { replay, sizes } from './replay.ts';
import { walkthroughOf } from './walkthrough-files.ts';

for (const guide of practisedGuides()) {
  for (const locale of locales) {
    for (const by of hands) {
      test(titleOf({ guide, locale, by }), async ({ page }) => {
        // Real keys on a busy machine take their time; a guide that is broken fails long before.
        test.slow();
        await page.setViewportSize(sizes[by]);
        await page.goto(addressOf(guide, locale));
        await replay({ page, guide, source: walkthroughOf(guide), locale, by });
      });
    }
  }
}
