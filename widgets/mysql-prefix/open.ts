/** Opens the converter when somebody wants it; all that it will need is loaded then, also for later without a connection. */
for (const root of document.querySelectorAll<HTMLElement>('[data-converter]')) {
  const said = root.querySelector<HTMLElement>('[data-converter-said]');
  const button = root.querySelector<HTMLButtonElement>('[data-converter-open]');
  if (said && button) offerConverter(root, said, button);
}

function offerConverter(root: HTMLElement, said: HTMLElement, button: HTMLButtonElement): void {
  button.hidden = false;
  button.onclick = async () => {
    button.hidden = true;
    said.textContent = root.dataset['opening'] ?? '';
    try {
      const { mount } = await import('#widgets/mysql-prefix/mount.tsx');
      await mount(root);
    } catch (error) {
      reportError(error);
      said.textContent = root.dataset['failed'] ?? '';
      button.textContent = root.dataset['again'] ?? '';
      button.hidden = false;
      button.focus();
    }
  };
}
