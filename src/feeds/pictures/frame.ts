/** In pixels; what the places that show pictures of links ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Between which all text stands, in pixels from the left edge. */
export const column = { left: 92, right: pictureSize.width - 72 } as const;
