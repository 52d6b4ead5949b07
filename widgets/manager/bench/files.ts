import type { Localized } from '#i18n/locales.ts';
import type { ImportProblem } from '#schema/space-file.ts';
import type { Console } from '#widgets/manager/model.ts';

const fileName: Localized<string> = { es: 'practica-vademecum', de: 'uebung-vademecum' };

/** Larger files are not even read: 20 MB. */
const mostBytes = 20_000_000;

/** Offers the practice as a file to keep. Nothing is sent: the file is made in the browser. */
export async function offerFile(manager: Console): Promise<void> {
  const text = await manager.manager.exportFile();
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName[manager.locale]}-${manager.state.value.world.today}.json`;
  link.click();
  URL.revokeObjectURL(address);
  manager.news.value = { kind: 'exported' };
}

/** Takes the chosen file, if it holds a practice. The field is emptied, so that the same file can be chosen again. */
export async function readFile(
  input: HTMLInputElement,
  manager: Console,
): Promise<{ ok: true } | { ok: false; problem: ImportProblem }> {
  const file = input.files?.[0];
  if (!file || file.size > mostBytes) return { ok: false, problem: 'too-large' };
  const text = await file.text();
  input.value = '';
  return manager.manager.importFile(text);
}
