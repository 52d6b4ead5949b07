/** Where the files of the search are. */
export const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;

/** Pagefind itself; importing it loads nothing else. */
export const pagefindFile = `${folder}pagefind.js`;
