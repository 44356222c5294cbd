import { Notice } from '#app/ui/notice.tsx';

/** Rows and notices that the device's script fills in. */
export function ListTemplates() {
  return (
    <>
      <template data-contoh="kiriman">
        <li>
          <div>
            <p className="list__title" data-judul="" />
            <p className="list__note" data-catatan="" />
          </div>
          <a href="/perangkat" data-buka="" hidden>
            Buka
          </a>
        </li>
      </template>
      <template data-contoh="simpanan">
        <li>
          <div>
            <details className="disclosure">
              <summary>
                <span className="list__title" data-judul="" />
              </summary>
              <ul className="bullets disclosure__body list__pages" data-halaman="" />
            </details>
            <p className="list__note" data-catatan="" />
          </div>
          <button type="button" className="button button--small" data-hapus="">
            Hapus
          </button>
        </li>
      </template>
      <template data-contoh="tanpa">
        <Notice tone="warning" title="Tanpa jaringan.">
          Halaman yang Anda tuju belum tersimpan di perangkat ini. Yang dapat Anda buka ada pada daftar di
          bawah.
        </Notice>
      </template>
      <template data-contoh="keluar-luring">
        <Notice tone="warning" title="Anda belum keluar: tidak ada jaringan.">
          Keluar memerlukan jaringan. Bila perangkat ini dipakai bersama, hapus dahulu simpanan Anda di bawah,
          lalu coba lagi saat daring.
        </Notice>
      </template>
      <template data-contoh="keluar">
        <Notice tone="warning" title="Masih ada yang belum terkirim.">
          Bila Anda keluar sekarang, kiriman di bawah dapat hilang. Coba kirim dahulu.
          <form method="post" action="/keluar">
            <input type="hidden" name="perangkat" value="1" />
            <button type="submit" className="button button--small">
              Tetap keluar
            </button>
          </form>
        </Notice>
      </template>
    </>
  );
}
