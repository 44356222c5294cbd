// Speaks with the worker that keeps pages on the device. Without it, and where a browser has no workers, nothing is
// shown and every page works as it is.
const link = document.querySelector('[data-perangkat]');
const { akun: accountId, pekerja: workerAddress } = link.dataset;
const isPossible = 'serviceWorker' in navigator && 'caches' in window;

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const size = (bytes) =>
  bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1e3))} kB` : `${number.format(bytes / 1e6)} MB`;
const moment = (at) =>
  new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));

const register = () => navigator.serviceWorker.register(workerAddress, { scope: '/' });

/** Null where nothing was ever saved. A newer build brings a newer worker along. */
const worker = async ({ isNeeded }) => {
  const there = (await navigator.serviceWorker.getRegistrations()).find(
    ({ scope }) => new URL(scope).pathname === '/',
  );
  if (!there && !isNeeded) return null;
  const isOlder = there?.active && !there.active.scriptURL.endsWith(workerAddress);
  // Without a network the older one does as well.
  const registration =
    there && !isOlder ? there : await register().catch((error) => there ?? Promise.reject(error));
  return registration.active ?? isActivated(registration.installing ?? registration.waiting);
};

const isActivated = (young) =>
  new Promise((resolve, reject) => {
    young.addEventListener('statechange', () => {
      if (young.state === 'activated') resolve(young);
      if (young.state === 'redundant') reject(new Error('the worker could not start'));
    });
  });

/** Asks the worker; `onStep` hears how far a saving is. Null where there is no worker yet. */
const ask = async (request, { isNeeded = false, onStep } = {}) => {
  const target = await worker({ isNeeded });
  if (!target) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (data.step !== undefined) {
        onStep?.(data);
        return;
      }
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
      if (data.state) document.cookie = data.state.cookie;
      resolve(data);
    };
    target.postMessage({ accountId, ...request }, [port2]);
  });
};

const packOf = (place) => JSON.parse(place.dataset.simpan);

const drawSaved = (place, { packs }) => {
  const saved = packs.find(({ id }) => id === packOf(place).id);
  const button = place.querySelector('[data-simpan-tombol]');
  const status = place.querySelector('[data-simpan-keadaan]');
  button.textContent = saved ? 'Perbarui simpanan' : 'Simpan di perangkat';
  if (!saved) return;
  const manage = document.createElement('a');
  manage.href = '/perangkat';
  manage.textContent = 'Kelola';
  status.replaceChildren(`Tersimpan ${moment(saved.savedAt)}, ${size(saved.bytes)}. `, manage);
};

const save = async (place) => {
  const button = place.querySelector('[data-simpan-tombol]');
  const status = place.querySelector('[data-simpan-keadaan]');
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  const onStep = ({ step, of }) => {
    status.textContent = `Menyimpan halaman ${step + 1} dari ${of}…`;
  };
  let answer;
  try {
    answer = await ask({ ask: 'save', pack: packOf(place) }, { isNeeded: true, onStep });
  } catch {
    answer = { fault: 'not-reachable' };
  }
  button.removeAttribute('aria-busy');
  if (answer?.state) {
    drawSaved(place, answer.state);
    dispatchEvent(new CustomEvent('pewarta:perangkat', { detail: answer.state }));
    return;
  }
  status.textContent =
    answer?.fault === 'no-room'
      ? 'Ruang di perangkat ini tidak cukup. Hapus simpanan lain, lalu coba lagi.'
      : 'Belum tersimpan: halaman tidak dapat diunduh. Periksa jaringan, lalu coba lagi.';
};

/** One line about what waits and what has been passed on, with the way to the list. */
const drawNotice = ({ waiting, outcomes, needsSignIn }) => {
  if (location.pathname === '/perangkat') return;
  const words = [];
  if (waiting.length > 0)
    words.push(
      needsSignIn
        ? `${waiting.length} kiriman menunggu. Masuk lagi untuk mengirimnya. `
        : `${waiting.length} kiriman menunggu jaringan. `,
    );
  const refused = outcomes.filter(({ isTaken }) => !isTaken).length;
  const taken = outcomes.length - refused;
  if (taken > 0) words.push(`${taken} kiriman dari perangkat ini sudah sampai. `);
  if (refused > 0) words.push(`${refused} kiriman tidak dapat diterima. `);
  link.hidden = words.length === 0;
  const list = document.createElement('a');
  list.href = '/perangkat';
  list.textContent = 'Lihat rincian';
  const body = document.createElement('div');
  body.className = 'notice__body';
  body.append(...words, list);
  link.replaceChildren(body);
};

const ready = async () => {
  if (!isPossible) return;
  for (const place of document.querySelectorAll('[data-simpan]')) {
    place.hidden = false;
    place.querySelector('[data-simpan-tombol]').addEventListener('click', () => save(place));
  }
  const answer = await ask({ ask: 'send' });
  if (!answer?.state) return;
  for (const place of document.querySelectorAll('[data-simpan]')) drawSaved(place, answer.state);
  drawNotice(answer.state);
  dispatchEvent(new CustomEvent('pewarta:perangkat', { detail: answer.state }));
};

/** The page about the device asks for more than the others. */
window.pewartaDevice = { ask, size, moment, ready };

addEventListener('online', ready);
ready();
