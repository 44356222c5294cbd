/** A page of the host itself, for requests that never reach Remix. */
export interface Refusal {
  status: number;
  title: string;
  happened: string;
  advice: string;
}

export const refusals = {
  malformed: {
    status: 400,
    title: 'Alamat ini tidak dapat dibaca',
    happened: 'Alamat yang diminta tidak tersusun dengan benar.',
    advice: 'Periksa kembali alamatnya, atau mulai dari halaman depan.',
  },
  foreignOrigin: {
    status: 403,
    title: 'Kiriman ini ditolak',
    happened:
      'Kiriman tidak berasal dari halaman Pewarta sendiri, jadi tidak kami proses demi keamanan akun Anda.',
    advice: 'Buka kembali halamannya dari Pewarta, lalu kirim sekali lagi.',
  },
  lengthRequired: {
    status: 411,
    title: 'Kiriman ini tidak lengkap',
    happened: 'Kiriman tidak menyebutkan ukurannya, jadi tidak kami proses.',
    advice: 'Coba sekali lagi dari halaman Pewarta dengan peramban yang lebih baru.',
  },
  tooLarge: {
    status: 413,
    title: 'Kiriman ini terlalu besar',
    happened: 'Ukuran kiriman melebihi batas, jadi tidak kami proses.',
    advice: 'Perkecil berkas atau ringkas isiannya, lalu kirim sekali lagi.',
  },
  fault: {
    status: 500,
    title: 'Terjadi kesalahan di pihak kami',
    happened: 'Server gagal menyiapkan halaman ini. Ini bukan kesalahan Anda.',
    advice: 'Muat ulang halaman ini. Bila masih terjadi, sampaikan kode dan waktu kejadian kepada panitia.',
  },
} as const satisfies Record<string, Refusal>;

/** `requestId` is ours and plain; nothing of the request is ever printed. */
export function refusalPage(refusal: Refusal, requestId: string, stylesheet: string): string {
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${refusal.title} · Pewarta</title>
<link rel="stylesheet" href="${stylesheet}"></head><body><main id="isi" class="page error-page">
<h1>${refusal.title}</h1>
<p class="lede">${refusal.happened} Pekerjaan yang sudah tersimpan tetap aman. ${refusal.advice}</p>
<p class="meta">Kode untuk panitia: <b class="number">${requestId}</b></p>
<p><a class="button button--primary" href="/">Ke halaman depan</a></p></main></body></html>`;
}
