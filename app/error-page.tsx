import { isRouteErrorResponse } from '@remix-run/react';
import { ButtonLink } from '#app/ui/button.tsx';
import { Masthead } from '#app/ui/masthead.tsx';
import { PageError } from '#app/ui/page-error.tsx';

interface ErrorText {
  title: string;
  happened: string;
  safe: string;
  advice: string;
}

const nothingLost = 'Pekerjaan yang sudah tersimpan tetap aman.';
const fault: ErrorText = {
  title: 'Terjadi kesalahan di pihak kami',
  happened: 'Server gagal menyiapkan halaman ini. Ini bukan kesalahan Anda.',
  safe: 'Pekerjaan yang sudah bertanda “Tersimpan” tetap aman.',
  advice: 'Muat ulang halaman ini. Bila masih terjadi, sampaikan kode dan waktu kejadian kepada panitia.',
};
const refused: ErrorText = {
  title: 'Permintaan ini tidak dapat diproses',
  happened: 'Isi permintaan tidak sesuai dengan yang diharapkan halaman ini.',
  safe: nothingLost,
  advice: 'Kembali ke halaman sebelumnya, muat ulang, lalu coba sekali lagi.',
};
/** A page that is asked for from another one, without a line. */
const unreached: ErrorText = {
  title: 'Halaman ini tidak terjangkau',
  happened: 'Perangkat Anda sedang tanpa koneksi.',
  safe: nothingLost,
  advice: 'Periksa koneksi, lalu muat ulang halaman ini.',
};
const texts: Record<number, ErrorText> = {
  403: {
    title: 'Halaman ini di luar wewenang Anda',
    happened: 'Akun Anda tidak memiliki peran yang diperlukan untuk membukanya.',
    safe: nothingLost,
    advice: 'Bila menurut Anda ini keliru, hubungi panitia di balai Anda.',
  },
  404: {
    title: 'Halaman tidak ditemukan',
    happened: 'Alamat ini tidak ada, sudah dipindahkan, atau bukan bagian Anda.',
    safe: nothingLost,
    advice: 'Periksa kembali alamatnya, atau mulai dari beranda.',
  },
  429: {
    title: 'Terlalu banyak percobaan',
    happened: 'Permintaan dari perangkat Anda datang terlalu cepat.',
    safe: nothingLost,
    advice: 'Tunggu beberapa menit, lalu coba sekali lagi.',
  },
  503: {
    title: 'Pewarta sedang sibuk',
    happened: 'Server belum dapat melayani permintaan ini.',
    safe: nothingLost,
    advice: 'Tunggu sebentar, lalu muat ulang halaman ini.',
  },
};

/** The whole page shown in place of one that failed: what happened, what is safe, what to do, and a code. */
export function ErrorPage({ error, code }: { error: unknown; code: string | undefined }) {
  const text = errorText(error);
  return (
    <>
      <Masthead homeHref="/" width="narrow" />
      <PageError
        title={text.title}
        code={code}
        action={
          <ButtonLink href="/" variant="primary">
            Ke halaman depan
          </ButtonLink>
        }
      >
        {ownMessage(error) ?? text.happened} {text.safe} {text.advice}
      </PageError>
    </>
  );
}

export function errorTitle(error: unknown): string {
  return errorText(error).title;
}

function errorText(error: unknown): ErrorText {
  if (!isRouteErrorResponse(error)) return isLineLost(error) ? unreached : fault;
  return texts[error.status] ?? (error.status < 500 ? refused : fault);
}

/** A route may explain its refusal itself: `throw data({ message }, { status: 403 })`. */
function ownMessage(error: unknown): string | undefined {
  if (!isRouteErrorResponse(error) || error.status >= 500) return undefined;
  const message = (error.data as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}

/** Browsers call a fetch that nobody has answered a TypeError, each in words of its own; so they call our mistakes. */
function isLineLost(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
