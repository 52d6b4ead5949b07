/** Makes the button work that copies the guide as Markdown. Nothing is fetched before it is pressed. */
export function offerCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('.copy');
  const copied = document.querySelector<HTMLElement>('.copied');
  if (!button || !copied) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      // A promise of the text, because some browsers let a page copy only within the press itself.
      const text = fetch(button.value).then((file) => (file.ok ? file.text() : Promise.reject()));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      copied.hidden = false;
    } catch {
      // The clipboard is refused, or missing on a page without https: readers copy it by hand.
      location.href = button.value;
    }
  });
}
