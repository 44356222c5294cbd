// Copies the reply. Without this script one press on the text selects all of it.
const button = document.querySelector('[data-copy-reply]');
const reply = document.querySelector('[data-reply]');
const status = document.querySelector('[data-copy-status]');
button?.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(reply.textContent.trim());
    status.textContent = 'Balasan tersalin.';
  } catch {
    getSelection()?.selectAllChildren(reply);
    status.textContent = 'Balasan sudah dipilih. Tekan lama atau Ctrl C untuk menyalin.';
  }
});
