const loading: Record<string, Promise<void>> = {};

/** Loads a stylesheet, once for the page. @throws when it cannot be loaded; the next call tries anew */
export function dress(href: string): Promise<void> {
  loading[href] ??= new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      delete loading[href];
      reject(new Error(`The stylesheet ${href} could not be loaded.`));
    };
    document.head.append(link);
  });
  return loading[href];
}
