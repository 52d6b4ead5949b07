import { followReading } from '#components/guide-page/contents.ts';
import { offerCopy } from '#components/guide-page/copy-markdown.ts';
import { keepPlaceOnSwitch } from '#components/page/language-switch.ts';
import { offerThemes } from '#components/page/theme-switch.ts';
import { offerSearch } from '#search/open.ts';
import { offerShortcutSwitch } from '#search/shortcut.ts';

// Everything a page does by itself. The page is complete without it.
offerThemes();
keepPlaceOnSwitch();
followReading();
offerCopy();
offerSearch();
offerShortcutSwitch();
