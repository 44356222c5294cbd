// Saves the answers of an open quiz while they are given. Without this script "Simpan dahulu" does the same.
const form = document.querySelector('form[data-autosave]');
const status = document.querySelector('[data-autosave-status]');
if (form && status) {
  status.setAttribute('role', 'status');
  let timer = 0;
  let isSaving = false;
  let isDirty = false;
  const say = (words) => {
    status.className = 'status';
    status.textContent = words;
  };
  const save = async () => {
    if (isSaving) {
      isDirty = true;
      return;
    }
    isSaving = true;
    isDirty = false;
    say('Menyimpan…');
    try {
      const response = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form) });
      const answer = response.ok ? await response.json() : undefined;
      if (!answer?.ok) throw new Error(String(response.status));
      const time = new Date(answer.savedAt).toLocaleTimeString('id-ID', {
        hour: '2-digit',
        minute: '2-digit',
      });
      say(`Tersimpan pukul ${time}`);
    } catch {
      say('Belum tersimpan. Periksa koneksi, lalu ubah satu jawaban atau tekan “Simpan dahulu”.');
    }
    isSaving = false;
    if (isDirty) save();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, 900);
  });
}
