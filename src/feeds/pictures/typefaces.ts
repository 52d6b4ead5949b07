import { loadTypeface, type Typeface } from '#feeds/pictures/typeface.ts';

let serifFace: Typeface | undefined;
let sansFace: Typeface | undefined;

/** For titles, near to what the pages use; loaded when first asked for. */
export function serif(): Typeface {
  serifFace ??= loadTypeface(
    '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
    -0.012,
  );
  return serifFace;
}

/** For everything small. */
export function sans(): Typeface {
  sansFace ??= loadTypeface('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff');
  return sansFace;
}
