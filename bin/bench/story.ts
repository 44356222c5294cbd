import type { FieldTexts } from '#app/domain/manuscript/document.ts';

/** A news story of some 250 words, a little different for each number, so that no cache sees the same text twice. */
export function storyFields(number: number): FieldTexts {
  return {
    judul: `Antrean KTP di Kecamatan ${number} Turun Menjadi Dua Hari`,
    kota: 'Sei Rantau',
    hari: 'Selasa, 10 November 2026',
    teras: `Sebanyak ${1_000 + number} warga menerima kartu tanda penduduk dalam dua hari sejak loket keliling dibuka, Selasa (10/11/2026). Sebelumnya mereka menunggu hingga dua pekan.`,
    tubuh: paragraphs(number).join('\n'),
  };
}

const paragraphs = (number: number): string[] => [
  `Kepala Dinas Kependudukan dan Pencatatan Sipil, Parlin Harahap, mengatakan loket keliling mendatangi ${number} nagori setiap pekan. Petugas membawa alat rekam dan pencetak, sehingga warga pulang dengan kartu di tangan. "Kami yang mendekat, bukan warga yang menunggu," kata Parlin di halaman kantor nagori, Selasa pagi.`,
  'Nurhayati, pedagang sayur di Pasar Lama, mengurus kartunya dalam empat puluh menit. Tahun lalu ia dua kali naik angkutan ke kabupaten dan pulang tanpa hasil karena blangko habis. Ongkos perjalanannya waktu itu delapan puluh ribu rupiah sekali jalan.',
  'Menurut catatan dinas, blangko yang tersedia cukup hingga akhir tahun. Dinas menerima tambahan dua ribu keping pada awal November. Jadwal loket keliling ditempel di kantor nagori dan diumumkan melalui pengeras suara masjid serta gereja setiap Jumat dan Minggu.',
  'Meski begitu, perekaman bagi warga lanjut usia masih tersendat. Sedikitnya tiga puluh orang yang sakit belum dapat didatangi karena alat rekam jinjing hanya satu. Dinas mengusulkan dua alat tambahan dalam anggaran perubahan, dan pembahasannya dijadwalkan pekan depan.',
  `Warga dapat menanyakan jadwal kepada petugas di nomor layanan dinas pada hari kerja. Pengurusan tidak dipungut biaya. Bila ada yang meminta uang, warga diminta melapor melalui SP4N-LAPOR! dengan menyebut nama nagori dan tanggal kejadian. Hingga pekan ini ${number % 7} laporan masuk dan semuanya telah dijawab.`,
];
