/** What UU PDP 27/2022 (art. 21) asks to be told before data is processed; the same words wherever it is shown. */
export function PrivacyNotice() {
  return (
    <div className="prose">
      <h2 className="h4">Siapa yang mengelola data Anda</h2>
      <p>Balai penyelenggara bimtek bersama pemerintah daerah Anda, melalui panitia bimtek.</p>
      <h2 className="h4">Untuk apa</h2>
      <p>
        Menyelenggarakan bimtek: mendaftarkan Anda, mencatat kemajuan belajar dan kehadiran, menilai naskah,
        dan menerbitkan sertifikat yang dapat diperiksa keasliannya.
      </p>
      <h2 className="h4">Data yang disimpan</h2>
      <ul>
        <li>Identitas kedinasan: nama dan gelar, NIP, surel, OPD, jabatan, golongan.</li>
        <li>Kegiatan belajar: materi yang selesai, jawaban kuis, naskah, foto, penilaian, kehadiran.</li>
        <li>Keamanan akun: waktu masuk, jenis peramban, dan jejak perubahan penting.</li>
      </ul>
      <p>
        Kata sandi hanya disimpan dalam bentuk yang tidak dapat dibaca kembali. Keterangan lokasi di dalam
        foto dihapus saat diunggah.
      </p>
      <h2 className="h4">Siapa yang melihatnya</h2>
      <ul>
        <li>Mentor: naskah yang ditelaahnya dan kemajuan peserta angkatannya.</li>
        <li>Panitia balai: data peserta angkatan yang diselenggarakannya.</li>
        <li>Narahubung OPD: kemajuan peserta dari OPD-nya. Pimpinan daerah: angka per OPD tanpa nama.</li>
        <li>
          Umum: hanya isi sertifikat yang kodenya diketahui, dengan NIP disamarkan. Naskah diterbitkan hanya
          bila Anda menyetujuinya secara terpisah.
        </li>
      </ul>
      <h2 className="h4">Hak Anda</h2>
      <p>
        Anda dapat melihat dan mengunduh data Anda di halaman Profil, meminta perbaikan, dan mengajukan
        keberatan atau penghapusan. Data yang membuktikan sertifikat disimpan selama sertifikat itu masih
        perlu diperiksa.
      </p>
      <h2 className="h4">Hubungi siapa</h2>
      <p>Panitia bimtek di balai Anda, atau narahubung bimtek di OPD Anda.</p>
    </div>
  );
}
