// Lists what the device keeps. The rows stand as templates on the page.
const { ask, size, moment } = window.pewartaDevice;
const find = (name) => document.querySelector(`[data-${name}]`);
const copyOf = (name) => document.querySelector(`[data-contoh="${name}"]`).content.cloneNode(true);

const row = (template, { title, note, href }) => {
  const part = copyOf(template);
  part.querySelector('[data-judul]').textContent = title;
  part.querySelector('[data-catatan]').textContent = note;
  const link = part.querySelector('[data-buka]');
  if (link && href) {
    link.href = href;
    link.hidden = false;
  }
  return part;
};

const savedRow = (pack) => {
  const part = row('simpanan', {
    title: pack.title,
    note: `${pack.pages.length} halaman, ${size(pack.bytes)}, disimpan ${moment(pack.savedAt)}`,
  });
  const pages = pack.pages.map(({ path, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    item.append(link);
    return item;
  });
  part.querySelector('[data-halaman]').append(...pages);
  part.querySelector('details').open = !navigator.onLine;
  const button = part.querySelector('[data-hapus]');
  button.setAttribute('aria-label', `Hapus ${pack.title} dari perangkat`);
  button.addEventListener('click', async () => {
    const answer = await ask({ ask: 'remove', id: pack.id });
    if (answer?.state) draw(answer.state);
    find('jumlah').focus?.();
  });
  return part;
};

const draw = ({ packs, waiting, outcomes, needsSignIn, sharedBytes }) => {
  const waitingPart = find('menunggu');
  waitingPart.hidden = waiting.length === 0;
  waitingPart
    .querySelector('[data-daftar]')
    .replaceChildren(
      ...waiting.map(({ title, at }) =>
        row('kiriman', { title, note: `Dikerjakan ${moment(at)}. Akan dikirim saat daring.` }),
      ),
    );
  find('kirim-keadaan').textContent = needsSignIn ? 'Masuk lagi dengan akun ini untuk mengirimnya.' : '';
  const donePart = find('hasil');
  donePart.hidden = outcomes.length === 0;
  donePart
    .querySelector('[data-daftar]')
    .replaceChildren(
      ...outcomes
        .toReversed()
        .map(({ title, at, words, href }) => row('kiriman', { title, note: `${words} ${moment(at)}`, href })),
    );
  find('kosong').hidden = packs.length > 0;
  find('simpanan').replaceChildren(...packs.map(savedRow));
  find('jumlah').textContent =
    packs.length > 0 ? `Bagian yang dipakai bersama (huruf, gaya, skrip): ${size(sharedBytes)}.` : '';
};

const query = new URLSearchParams(location.search);
if (query.has('tanpa')) find('arahan').append(copyOf('tanpa'));
if (query.has('keluar'))
  find('arahan').append(copyOf(query.get('keluar') === 'luring' ? 'keluar-luring' : 'keluar'));

find('kirim').addEventListener('click', async () => {
  find('kirim-keadaan').textContent = 'Mengirim…';
  const answer = await ask({ ask: 'send' });
  if (answer?.state) draw(answer.state);
  if (answer?.state.waiting.length > 0 && !answer.state.needsSignIn)
    find('kirim-keadaan').textContent = 'Belum ada jaringan. Kiriman Anda aman di perangkat.';
});
find('bersihkan').addEventListener('click', async () => {
  const answer = await ask({ ask: 'clear-outcomes' });
  if (answer?.state) draw(answer.state);
});
addEventListener('pewarta:perangkat', ({ detail }) => draw(detail));

// Before the sending is through.
ask({ ask: 'state' }).then((answer) => answer?.state && draw(answer.state));
