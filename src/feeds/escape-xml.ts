const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
};

/** Characters that no XML document may hold, not even as entities. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as content or attribute value of XML. What XML cannot say is left out. */
export function escapeXml(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"'\r]/g, (sign) => entities[sign] ?? '');
}
