const loading = new Map<string, Promise<void>>();

/** Loads a stylesheet, once for the page. @throws when it cannot be loaded; the next call tries anew */
export function dress(href: string): Promise<void> {
  const loaded = loading.get(href) ?? load(href);
  loading.set(href, loaded);
  return loaded;
}

function load(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      loading.delete(href);
      reject(new Error(`The stylesheet ${href} could not be loaded.`));
    };
    document.head.append(link);
  });
}
