/** 16 colours are four bits for a pixel and enough for flat colours with smooth edges; more look the same at twice the bytes. */
export const encoding = {
  palette: true,
  colours: 16,
  dither: 0,
  effort: 1,
  compressionLevel: 9,
} as const;

/**
 * SVG → PNG of the same size. Text must be outlines already: which fonts a machine has is left to chance.
 * @throws when there is no sharp for this system; the message says how to build without pictures
 */
export async function rasterize(svg: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp').catch((cause: unknown) => {
    throw new Error(
      'The pictures for links cannot be drawn, because "sharp" does not run on this system. Run "npm ci" to install it again, or set SOCIAL_PICTURES=off to build the site without pictures.',
      { cause },
    );
  });
  return sharp(Buffer.from(svg)).png(encoding).toBuffer();
}
