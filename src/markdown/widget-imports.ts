const widgetImport = /^import\s+([A-Z]\w*)\s+from\s+['"]#widgets\/([^/'"]+)\/widget\.astro['"];?$/;

/** A widget as a guide names it, and its folder below `widgets`. */
export type WidgetImport = { name: string; widget: string };

/** What one line of code in a guide imports, when it is the one thing that it may be. */
export function widgetImportOf(line: string): WidgetImport | undefined {
  const [, name, widget] = widgetImport.exec(line.trim()) ?? [];
  return name && widget ? { name, widget } : undefined;
}
