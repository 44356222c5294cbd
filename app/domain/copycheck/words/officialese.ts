/**
 * Phrases of letters and minutes that slow a story down. `> x`: x may stand there as it is; `~ x`: x, fitted in by the
 * writer; else what to do. Collected from what editors of district news strike out.
 */
const PHRASES = `
yang mana | yang mana hal tersebut | yang mana hal ini | dimana hal tersebut | di mana hal tersebut = pecah menjadi kalimat baru
dalam hal ini = hapus, atau sebut langsung siapa yang dimaksud
pada kesempatan tersebut | pada kesempatan itu | pada kesempatan ini | dalam kesempatan tersebut | dalam kesempatan itu | dalam kesempatan ini | di kesempatan yang sama | pada kesempatan yang sama | dalam kesempatan yang sama | pada kesempatan yang berbahagia ini | pada kesempatan yang baik ini = hapus dan langsung ke isinya
bertempat di = > di
bertempat pada = > di
adapun = hapus dan mulai dengan pokok kalimat
sehubungan dengan hal tersebut | sehubungan dengan hal itu | sehubungan dengan itu | terkait hal tersebut | terkait hal itu | terkait dengan hal tersebut | berkenaan dengan hal tersebut | berkaitan dengan hal tersebut | menyikapi hal tersebut | menyikapi hal itu | menindaklanjuti hal tersebut | menanggapi hal tersebut = sebut halnya, atau hapus
sehubungan dengan | berkenaan dengan = ~ karena / tentang
sebagaimana tersebut di atas | seperti tersebut di atas | tersebut di atas | sebagaimana dimaksud | sebagaimana dimaksud di atas | sebagaimana yang dimaksud | hal tersebut di atas = sebut halnya
dimaksud = sebut halnya
dimaksudkan untuk = ~ untuk / agar
bermaksud untuk = > bermaksud
maksud dan tujuan dilaksanakannya | maksud dan tujuan diadakannya | maksud dan tujuan diselenggarakannya | maksud dan tujuan = ~ tujuan
diharapkan dengan adanya | dengan diadakannya | dengan dilaksanakannya | dengan diselenggarakannya = mulai dengan pelaku dan kata kerja aktif
diharapkan agar | diharapkan supaya = ~ diminta / agar
pelaksanaan kegiatan | pelaksanaan kegiatan tersebut | penyelenggaraan kegiatan = sebut langsung nama kegiatannya
melaksanakan kegiatan | melakukan kegiatan | mengadakan kegiatan | menyelenggarakan kegiatan | menggelar kegiatan = sebut langsung apa yang dikerjakan
melaksanakan kegiatan pelayanan | melakukan kegiatan pelayanan = ~ melayani
melakukan monitoring | melaksanakan monitoring | melakukan pemantauan = ~ memantau
melakukan monitoring dan evaluasi | melaksanakan monitoring dan evaluasi = ~ memantau dan menilai
melakukan kunjungan kerja | melaksanakan kunjungan kerja | melakukan kunjungan | melaksanakan kunjungan = ~ mengunjungi / berkunjung ke
memberikan pembinaan = ~ membina
memberikan sosialisasi = ~ menyosialisasikan / menjelaskan
dalam kegiatan ini | pada kegiatan ini | di sela-sela kegiatan tersebut = sebut kegiatannya, atau hapus
melaksanakan giat | giat tersebut | giat ini | dalam giat tersebut | melakukan giat = sebut langsung apa yang dikerjakan
berjalan dengan lancar | berlangsung dengan lancar | berjalan aman dan lancar | berlangsung aman dan lancar | berlangsung tertib dan lancar | berjalan tertib dan lancar | berlangsung dengan aman dan lancar | berjalan dengan aman dan lancar | berjalan dengan tertib dan lancar | berjalan dengan baik dan lancar | berjalan lancar dan sukses = hapus; yang lancar bukan berita
melakukan penangkapan | melakukan penahanan = ~ menangkap / menahan
melakukan penyelidikan | melakukan penyidikan = ~ menyelidiki / menyidik
memberikan edukasi | memberi edukasi | memberikan penyuluhan | memberi penyuluhan = ~ menyuluh / menerangkan
memberikan sambutan | menyampaikan sambutan = sebut isi sambutannya
mengalami luka-luka = > luka-luka
kurang lebih = > sekitar
oleh karenanya = > karena itu
bersama-sama dengan = > bersama
yang bertempat di | yang berlokasi di | yang bertempat pada = > di
melakukan upaya | melakukan upaya upaya = ~ berupaya
memberikan pendampingan = ~ mendampingi
memberikan bantuan berupa = ~ membantu dengan / memberi
memberikan apresiasi | menyampaikan apresiasi | memberikan apresiasi yang setinggi tingginya = ~ menghargai / memuji
apresiasi yang setinggi-tingginya | penghargaan yang setinggi-tingginya | apresiasi setinggi-tingginya | terima kasih yang sebesar-besarnya | terima kasih yang setinggi-tingginya = hapus, atau sebut apa yang dihargai
menyampaikan ucapan terima kasih | mengucapkan ucapan terima kasih | menghaturkan terima kasih | menghaturkan ucapan terima kasih = > berterima kasih
menyampaikan ucapan selamat | mengucapkan ucapan selamat = > mengucapkan selamat
memberikan arahan | menyampaikan arahan = ~ meminta / mengarahkan
dampak yang signifikan | secara signifikan | kontribusi yang signifikan = sebut angkanya
menggunakan anggaran yang bersumber dari | dengan menggunakan anggaran yang bersumber dari | dengan anggaran yang bersumber dari = ~ dengan dana
selain dari pada itu | selain daripada itu = > selain itu
oleh karena itu maka | oleh sebab itu maka = > oleh karena itu
dikarenakan | dikarenakan oleh karena = > karena
disebabkan karena | disebabkan oleh karena = > disebabkan oleh
adalah merupakan | adalah ialah | merupakan adalah = > merupakan
agar supaya = > agar
demi untuk | guna untuk = > untuk
guna = > untuk
dalam rangka = ~ untuk
dalam rangka untuk = > untuk
dalam upaya | dalam upaya untuk | sebagai upaya untuk = ~ untuk
sejak dari = > sejak
mulai dari sejak = > sejak
para hadirin = > hadirin
hadirin sekalian = > hadirin
sampai dengan saat ini | hingga saat ini | sampai saat ini = ~ hingga kini
pada saat ini | pada saat sekarang ini | dewasa ini = > kini
apabila mana | jikalau seandainya = > jika
kedua belah pihak = > kedua pihak
mempunyai peranan yang sangat penting | memiliki peran yang sangat penting | memegang peranan penting | memiliki peranan penting = ~ penting
dapat dikatakan bahwa | perlu diketahui bahwa | sebagaimana diketahui bahwa | seperti diketahui bahwa | sebagaimana kita ketahui | seperti kita ketahui bersama | sebagaimana kita ketahui bersama | dapat disampaikan bahwa | dapat kami sampaikan bahwa = hapus dan langsung ke isinya
demikian disampaikan | demikian dikatakan | hal tersebut disampaikan | hal itu disampaikan | hal ini disampaikan | hal tersebut dikatakan = sebut pembicara bersama ucapannya
beserta jajaran | beserta jajarannya | beserta seluruh jajaran | beserta seluruh jajarannya | serta jajarannya = sebut siapa yang datang, atau hapus
terhitung mulai tanggal | terhitung sejak tanggal | terhitung mulai = > mulai
dipandang perlu untuk | dirasa perlu untuk | dianggap perlu untuk | dipandang perlu | dirasa perlu = ~ perlu
perlu kiranya | kiranya perlu = > perlu
dan lain sebagainya = > dan sebagainya
hal mana = pecah menjadi kalimat baru
atas dasar hal tersebut | atas dasar tersebut | berdasarkan hal tersebut | berangkat dari hal tersebut | melihat hal tersebut = sebut halnya
diperuntukkan bagi = > untuk
dipergunakan untuk = > dipakai untuk
mempergunakan = > memakai
dipergunakan = > dipakai
adalah suatu | merupakan suatu = ~ ialah
dalam kapasitasnya sebagai | dalam kapasitas sebagai = > sebagai
yang terhormat = hapus; sapaan tempatnya di surat dan pidato
melalui kegiatan ini | dengan kegiatan ini | melalui kegiatan tersebut = sebut kegiatannya
stakeholder terkait | para stakeholder | seluruh stakeholder | pihak-pihak terkait | pihak terkait | instansi terkait | dinas terkait | opd terkait = sebut siapa
mengambil langkah-langkah | mengambil langkah langkah = sebut langkahnya
dalam waktu dekat ini | dalam waktu dekat = sebut kapan
sebagaimana mestinya = sebut ukurannya, atau hapus
turut serta dalam | ikut serta dalam | berperan serta dalam = ~ ikut
memberikan kontribusi | memberi kontribusi = ~ menyumbang / membantu
memberikan dampak | memberi dampak = ~ berdampak
memberikan pelayanan | memberi pelayanan = ~ melayani
memberikan pelatihan | memberi pelatihan = ~ melatih
memberikan bimbingan | memberi bimbingan = ~ membimbing
memberikan penjelasan | memberi penjelasan = ~ menjelaskan
memberikan dukungan | memberi dukungan = ~ mendukung
memberikan penghargaan kepada = ~ menghargai
mengalami peningkatan = > naik
mengalami kenaikan = > naik
mengalami penurunan = > turun
mengalami kerusakan = > rusak
mengalami keterlambatan = > terlambat
yang bersangkutan = sebut namanya
ditindaklanjuti dengan = ~ dilanjutkan dengan
`;

/** "Melakukan peninjauan", "melaksanakan peninjauan": the noun, and the verb that says it alone. */
const ACTIONS = `
peninjauan meninjau
pengecekan memeriksa
pemeriksaan memeriksa
pembinaan membina
pengawasan mengawasi
pendataan mendata
pembahasan membahas
perbaikan memperbaiki
pembersihan membersihkan
penyerahan menyerahkan
penanaman menanam
sosialisasi menyosialisasikan / menjelaskan
koordinasi berkoordinasi
evaluasi menilai
evakuasi mengevakuasi
penertiban menertibkan
penyaluran menyalurkan
pelayanan melayani
pelatihan melatih
pembagian membagikan
perekaman merekam
penyemprotan menyemprot
penilaian menilai
verifikasi memeriksa
audiensi menemui
rapat rapat
pengamanan mengamankan
pendampingan mendampingi
penandatanganan menandatangani
pemotongan memotong
`;

export const OFFICIALESE = ACTIONS.trim()
  .split('\n')
  .reduce((lines, action) => {
    const [noun = '', ...verb] = action.split(' ');
    return `${lines}melakukan ${noun} | melaksanakan ${noun} = ~ ${verb.join(' ')}\n`;
  }, PHRASES);
