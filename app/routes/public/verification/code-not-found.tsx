import { Verdict } from '#app/ui/verdict.tsx';

/** Nothing was found; most of the time a slip of the finger. */
export function CodeNotFound({ typed }: { typed: string }) {
  return (
    <>
      <Verdict outcome="unknown" title="Kode tidak ditemukan">
        Tidak ada sertifikat dengan kode <b className="number">{typed}</b>. Ini belum tentu palsu; bisa jadi
        salah ketik.
      </Verdict>
      <div className="prose gap">
        <p>
          Cocokkan sekali lagi keenam belas huruf dan angka setelah “PWT-”. Kode tidak memakai huruf I, L, O,
          dan U.
        </p>
        <p>Pindai ulang kode QR dengan kamera ponsel, dalam cahaya cukup.</p>
        <p>Masih ragu? Hubungi balai yang tertera pada lembarnya dan sebutkan nomor sertifikat.</p>
      </div>
    </>
  );
}
