import { expect, type Locator, type Page } from '@playwright/test';
import exifr from 'exifr';
import sharp from 'sharp';
import { takePicture, withCameraFacts } from '#db/testing/pictures.ts';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { test } from './support/photo-desk.ts';

test.use({ world: 'photo desk' });

const TAKARIR =
  'Bidan desa Rosintan Purba menimbang seorang bayi di balai Desa Aek Godang, Rabu (18/11/2026). Menurut buku posyandu, 26 dari 31 bayi terdaftar ditimbang hari itu. (Foto: Deni Siregar/Dinas Kesehatan)';

test.describe('on a telephone', () => {
  test.use({ contextOptions: { viewport: { width: 390, height: 844 }, hasTouch: true } });

  test('three pictures reach the desk through a broken line, get their words, and are sent', async ({
    deskOf,
  }) => {
    const { page, address } = await deskOf('peserta1');
    // From the list of tasks as from an old bookmark.
    await page.goto(address.replace('/meja-foto', ''));
    await expect(page).toHaveURL(address);

    // Large enough to need several pieces; the line breaks after the first of the second picture.
    const detailed = await Promise.all([1, 2, 3].map((seed) => noisy(seed)));
    const broken = breakAfterFirstPiece(page, 2);
    await choose(
      page,
      detailed.map((buffer, index) => ({ buffer, name: `IMG_${index + 1}.jpg` })),
    );
    const uploads = page.getByRole('list', { name: 'Foto yang sedang diunggah' });
    await expect(uploads.getByText(/^dikecilkan dari .* menjadi/).first()).toBeVisible();
    await broken;
    await expect(uploads.getByText(/Koneksi terputus\. Foto aman di perangkat ini/)).toBeVisible({
      timeout: 20_000,
    });
    await page.getByRole('textbox', { name: 'Judul' }).fill('Menimbang di Beranda Posyandu');
    await expect(page.getByText('Luring, tersimpan di perangkat')).toBeVisible();

    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { name: 'Bingkai 3' })).toBeVisible({ timeout: 30_000 });
    await expect(uploads).toHaveCount(0);
    await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();
    await expect(frame(page, 2)).toContainText('IMG_2.jpg');

    // What was typed is there again, and so are the pictures.
    const caption = page.getByRole('textbox', { name: 'Takarir bingkai 1' });
    await caption.fill('Tampak warga antusias.');
    await expect(advice(page, 1)).toContainText('“Tampak” tidak diperlukan');
    await expect(advice(page, 1)).toContainText('“antusias” menebak isi hati');
    await page.reload();
    await expect(caption).toHaveValue('Tampak warga antusias.');
    await expect(page.getByRole('textbox', { name: 'Judul' })).toHaveValue('Menimbang di Beranda Posyandu');

    // The first one again, taken a moment later.
    const again = await sharp(detailed[0]).modulate({ brightness: 0.92 }).jpeg().toBuffer();
    await choose(page, [{ buffer: again, name: 'IMG_4.jpg' }]);
    await expect(page.getByText('Bingkai 1 dan 4 hampir sama.')).toBeVisible();
    await page.getByRole('button', { name: 'Lepas bingkai 4' }).click();
    await expect(page.getByText('Bingkai 1 dan 4 hampir sama.')).toHaveCount(0);
    await page.getByText('Foto yang dilepas (1)').click();
    await page.getByRole('button', { name: 'Kembalikan IMG_4.jpg' }).click();
    await expect(page.getByRole('heading', { name: 'Bingkai 4' })).toBeVisible();
    // By keyboard: the button goes with the picture, and one works on at what is there now.
    await page.getByRole('button', { name: 'Lepas bingkai 4' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Bingkai 4' })).toHaveCount(0);
    await expect(frame(page, 3)).toBeFocused();

    // What is lacking is said at once, at its place, and nothing goes away.
    await caption.fill('');
    await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
    await expect(page.getByText('Bingkai 1: takarir foto utama belum diisi.')).toBeVisible();
    await expect(page.getByText('Bingkai 1: jawab apakah ada orang yang dapat dikenali.')).toBeVisible();
    await expect(caption).toBeFocused();
    await caption.fill(TAKARIR);
    await expect(advice(page, 1)).toHaveCount(0);
    await page.getByLabel('Unsur EDFAT bingkai 1').selectOption('detail');
    await expect(page.getByText('Belum ada: Entire, Frame, Angle, dan Time.')).toBeVisible();
    await frame(page, 1).getByLabel('Ada, dan sudah diminta izinnya').check();
    await frame(page, 1).getByLabel('Bagaimana izin didapat').fill('Ibu bayi itu, lisan.');
    await page.getByLabel('Naskah ini karya saya sendiri').check();
    await page.getByRole('button', { name: 'Turunkan bingkai 2' }).click();
    await expect(frame(page, 3)).toContainText('IMG_2.jpg');
    await expect(caption).toHaveValue(TAKARIR);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
    await expect(page.getByText('Menunggu mentor')).toBeVisible();
    await expect(page.getByText('1 · utama')).toBeVisible();
  });

  test('what holds the sending up is said at the button, and it goes out once the line is back', async ({
    deskOf,
  }) => {
    const { page } = await deskOf('peserta11');
    const send = page.getByRole('button', { name: 'Kirim ke mentor' });
    const title = page.getByRole('textbox', { name: 'Judul', exact: true });
    await choose(page, [{ buffer: await takePicture(51), name: 'satu.jpg' }]);
    await page.getByRole('textbox', { name: 'Takarir bingkai 1' }).fill(TAKARIR);
    await title.fill('Menimbang di Balai Desa');
    await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

    // Two things are lacking, far from each other: the first one is gone to.
    await send.click();
    await expect(page.getByText('Bingkai 1: jawab apakah ada orang yang dapat dikenali.')).toBeInViewport();
    await expect(page.getByLabel('Tidak ada wajah yang dikenali')).toBeFocused();
    await page.getByLabel('Ada, di acara terbuka untuk umum').check();
    await page.getByLabel('Naskah ini karya saya sendiri').check();
    await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

    await page.context().setOffline(true);
    await send.click();
    await expect(page.getByText('Menunggu koneksi.')).toBeInViewport();
    // Whoever goes on writing may not mean it any more.
    await title.fill('Menimbang di Balai Desa Aek Godang');
    await expect(page.getByText('Isian berubah sesudah Anda menekan')).toBeInViewport();
    await send.click();
    await expect(page.getByText('Menunggu koneksi.')).toBeInViewport();
    await page.context().setOffline(false);
    await expect(page.getByText('Menunggu mentor')).toBeVisible({ timeout: 20_000 });
    await expect(
      page.getByRole('heading', { name: 'Menimbang di Balai Desa Aek Godang' }).first(),
    ).toBeVisible();
  });
});

test('no kept copy tells the place, and what the file says of its time is shown', async ({ deskOf }) => {
  const { page } = await deskOf('peserta12');
  const buffer = await withCameraFacts(await takePicture(21));
  expect(await exifr.gps(buffer)).toMatchObject({ latitude: expect.any(Number) });
  await choose(page, [{ buffer, name: 'IMG_GPS.jpg' }]);
  await expect(frame(page, 1)).toContainText('10 November 2026, 09.14');
  await expect(frame(page, 1)).toContainText('1/60 s · f/1,8 · ISO 320 · 4,2 mm');
  await expect(frame(page, 1)).toContainText('Menurut berkas, dibaca di perangkat Anda.');
  const link = frame(page, 1).getByRole('link');
  const addresses = [await link.getAttribute('href'), await link.locator('img').getAttribute('src')];
  for (const address of addresses) {
    const bytes = await (await page.request.get(String(address))).body();
    expect(await exifr.gps(bytes)).toBeUndefined();
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  }
});

test('what is no picture is refused in one sentence, and the rest stays', async ({ deskOf }) => {
  const { page } = await deskOf('peserta13');
  await page.getByRole('textbox', { name: 'Judul' }).fill('Tetap ada');
  const uploads = page.getByRole('list', { name: 'Foto yang sedang diunggah' });
  const cases: [string, Buffer, RegExp][] = [
    [
      'gambar.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      /bukan foto JPEG/,
    ],
    ['laporan.jpg', Buffer.from(`%PDF-1.7\n${'x'.repeat(300)}`), /bukan foto JPEG/],
    ['putus.jpg', (await takePicture(22)).subarray(0, 4_000), /rusak/],
    ['kosong.jpg', Buffer.alloc(0), /kosong/],
    [`${'panjang'.repeat(70)}\u202Egpj.exe`, Buffer.from('MZ'), /bukan foto JPEG/],
  ];
  for (const [name, buffer, sentence] of cases) {
    await choose(page, [{ buffer, name }]);
    await expect(uploads.getByRole('alert')).toHaveText(sentence);
    await uploads.getByRole('button', { name: 'Tutup' }).click();
  }
  await choose(page, [{ buffer: await takePicture(23), name: 'baik.jpg' }]);
  await expect(page.getByRole('heading', { name: 'Bingkai 1' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Judul' })).toHaveValue('Tetap ada');
});

test('another window that was quicker is not written over', async ({ deskOf }) => {
  const { page, address } = await deskOf('peserta14');
  const second = await page.context().newPage();
  await second.goto(address);
  await page.getByRole('textbox', { name: 'Judul' }).fill('Dari jendela pertama');
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();
  await second.getByRole('textbox', { name: 'Judul' }).fill('Dari jendela kedua');
  await expect(second.getByText('Ada versi lebih baru dari perangkat atau jendela lain.')).toBeVisible();
  await second.getByRole('button', { name: 'Pakai yang tersimpan di server' }).click();
  await expect(second.getByRole('textbox', { name: 'Judul' })).toHaveValue('Dari jendela pertama');
});

test.describe('without scripts', () => {
  test.use({ contextOptions: { javaScriptEnabled: false } });

  test('the desk is a form: pictures, words, order, advice and sending', async ({ deskOf }) => {
    const { page } = await deskOf('peserta15');
    const files = [
      { buffer: await withCameraFacts(await takePicture(31)), name: 'satu.jpg' },
      { buffer: Buffer.from('bukan foto'), name: 'bukan.jpg' },
      { buffer: await takePicture(32), name: 'dua.jpg' },
    ];
    await page.getByRole('textbox', { name: 'Judul' }).fill('Menimbang di Beranda Posyandu');
    await choose(page, files);
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await expect(page.getByText(/bukan\.jpg: Berkas ini bukan foto/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Judul' })).toHaveValue('Menimbang di Beranda Posyandu');
    await expect(frame(page, 1)).toContainText('10 November 2026, 09.14');
    await expect(frame(page, 2)).toContainText('dua.jpg');

    await page
      .getByRole('textbox', { name: 'Takarir bingkai 2' })
      .fill('Penimbangan itu di jalankan oleh kader. (Foto: istimewa)');
    await page.getByRole('button', { name: 'Naikkan bingkai 2' }).click();
    await expect(frame(page, 1)).toContainText('dua.jpg');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await expect(advice(page, 1)).toContainText('tidak menunjukkan siapa yang dapat ditanya');
    await expect(advice(page, 1)).toContainText('dijalankan');

    await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
    await expect(page.getByText('Bingkai 2: takarir foto utama belum diisi.')).toBeVisible();
    await frame(page, 1).getByLabel('Foto utama').check();
    await frame(page, 1).getByLabel('Tidak ada wajah yang dikenali').check();
    await page.getByLabel('Naskah ini karya saya sendiri').check();
    await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
    await expect(page.getByText('Menunggu mentor')).toBeVisible();
  });
});

test('an upload is its sender own, bounded before a byte is read, and goes on only where it broke off', async ({
  deskOf,
  server,
}) => {
  const { photoAssignmentId } = await findLandmarks(server.dataFolder);
  const uploads = `/tugas/${photoAssignmentId}/meja-foto/unggahan`;
  const [{ page: owner }, { page: other }] = [await deskOf('peserta22'), await deskOf('peserta23')];
  const tus = { 'Tus-Resumable': '1.0.0', Origin: server.origin };
  const announce = (length: number) =>
    owner.request.post(uploads, { headers: { ...tus, 'Upload-Length': String(length) } });
  for (const giant of [40_000_000, 5_000_000_000]) {
    const refused = await announce(giant);
    expect(refused.status()).toBe(413);
    expect(await refused.text()).toContain('12 MB');
  }
  const picture = await takePicture(41);
  const begun = await announce(picture.length);
  expect(begun.status()).toBe(201);
  const address = String(begun.headers().location);
  const piece = (page: Page, offset: number, data: Buffer) =>
    page.request.patch(address, {
      headers: { ...tus, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
      data,
    });
  const half = Math.floor(picture.length / 2);
  expect((await piece(other, 0, picture)).status()).toBe(404);
  expect((await other.request.head(address, { headers: tus })).status()).toBe(404);
  expect((await other.request.delete(address, { headers: tus })).status()).toBe(404);
  expect((await piece(owner, 0, picture.subarray(0, half))).status()).toBe(204);
  expect((await piece(owner, 7, picture.subarray(half))).status()).toBe(409);
  const where = await owner.request.head(address, { headers: tus });
  expect(where.headers()['upload-offset']).toBe(String(half));
  // Of another site, or more than was announced.
  const foreign = { ...tus, Origin: 'https://lain.example', 'Upload-Offset': String(half) };
  expect((await owner.request.patch(address, { headers: foreign, data: picture })).status()).toBe(403);
  expect((await piece(owner, half, picture)).status()).toBeGreaterThanOrEqual(400);
  expect((await piece(owner, half, picture.subarray(half))).status()).toBe(204);
  await owner.reload();
  await expect(owner.getByRole('heading', { name: 'Bingkai 1' })).toBeVisible();
});

const frame = (page: Page, number: number): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `Bingkai ${number}`, exact: true }) });

const advice = (page: Page, number: number): Locator =>
  page.getByRole('list', { name: `Saran untuk takarir bingkai ${number}` });

async function choose(page: Page, files: { buffer: Buffer; name: string }[]): Promise<void> {
  await page
    .getByLabel(/^(Pilih|Tambah) foto$/)
    .setInputFiles(files.map(({ buffer, name }) => ({ name, buffer, mimeType: 'image/jpeg' })));
}

/** A picture that stays large however it is compressed, and looks like no other. */
async function noisy(seed: number): Promise<Buffer> {
  const size = { width: 2_400, height: 1_600 };
  const noise = await sharp({
    create: {
      ...size,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .png()
    .toBuffer();
  return sharp(await takePicture(seed, size))
    .composite([{ input: noise, blend: 'soft-light' }])
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** Cuts the network once the first piece of the upload of this number has arrived. */
async function breakAfterFirstPiece(page: Page, number: number): Promise<void> {
  const begun = new Set<string>();
  await page.waitForResponse(
    (response) => {
      if (response.request().method() !== 'PATCH' || response.status() !== 204) return false;
      begun.add(response.url());
      return begun.size === number;
    },
    { timeout: 40_000 },
  );
  await page.context().setOffline(true);
}
