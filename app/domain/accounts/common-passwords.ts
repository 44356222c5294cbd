/**
 * Passwords that are guessed first, in Indonesian and English; own list, lower case. Entries shorter than the lowest
 * permitted length count as the base of "sayang123" and "Merdeka!" (see password-rules.ts).
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  rahasia rahasiaku rahasiasekali rahasianegara sayang sayangku sayangkamu sayangmama sayangibu sayangselamanya
  cinta cintaku cintakamu cintasejati cintaibu akucintakamu akusayangkamu akucinta kangen rindu rinduku kekasih
  pacarku mantan jomblo bismillah bismillahirrahmanirrahim alhamdulillah assalamualaikum subhanallah allahuakbar
  insyaallah astaghfirullah masyaallah laailahaillallah muhammad rasulullah alfatihah yesus yesuskristus haleluya
  puji tuhan pujituhan tuhanyesus tuhanbaik imanuel amin indonesia indonesiaku indonesiaraya indonesiajaya nusantara
  merdeka merdeka45 garuda garudaku pancasila bhinneka bhinnekatunggalika nkri nkrihargamati tanahair ibupertiwi
  proklamasi soekarno sukarno suharto soeharto kartini diponegoro gajahmada majapahit sriwijaya borobudur
  jakarta bandung surabaya medan semarang yogyakarta jogjakarta makassar palembang pekanbaru padang denpasar
  balikpapan banjarmasin pontianak samarinda manado ambon jayapura kupang mataram lampung bengkulu jambi banten
  tangerang bekasi depok bogor malang surakarta cirebon tasikmalaya batam aceh bandaaceh sumatera sumaterautara
  kalimantan sulawesi papua maluku sunda minang batak jawa madura bugis toraja samosir danautoba
  persib persija persebaya arema psms timnas sepakbola bola badminton bulutangkis juara juara1
  katasandi katasandiku sandi sandiku kunci kuncirumah masuk pengguna namapengguna akunku akun pegawai pegawainegeri
  pns asn asnberakhlak berakhlak korpri pppk honorer kepegawaian dinas kantor kantorku bupati walikota gubernur
  kecamatan kelurahan kabupaten pemda pemkab pemkot pemprov diskominfo kominfo komdigi bpsdmp sekretariat sekda
  bappeda inspektorat puskesmas rsud pelayanan pelayananpublik melayani abdinegara aparatur bimtek pelatihan
  peserta panitia mentor pewarta pewarta123 redaksi berita wartawan jurnalis admin admin123 adminadmin administrator
  operator superadmin superuser root toor user guest tamu test tes testing test1234 coba cobacoba percobaan contoh
  default demo sample example ganti gantisandi gantipassword passwordbaru passwordlama lupa lupasandi lupapassword
  sapasaya siapasaya terserah bebas bodoamat gakingat tidakingat tidaktahu takingat namasaya akusendiri sendiri
  anakku anakanak anaksholeh anaksaya istriku suamiku ibuku ayahku mamaku papaku bundaku bunda mama papa ayah ibu
  keluarga keluargaku keluargabahagia bahagia bahagiaselalu selalubahagia semangat semangatpagi semangat45 sukses
  suksesselalu sukses2024 sehat sehatselalu berkah barokah rezeki rejeki rezekilancar lancarjaya lancar kaya kayaraya
  selamat selamatpagi selamatdatang terimakasih terima kasih maaf mohonmaaf ganteng gantengsekali cantik cantiksekali
  manis imut lucu keren kerenabis mantap mantapjiwa jagoan jago bagus pintar hebat hebatsekali kucing kucingku anjing
  harimau singa gajah elang kupukupu mawar melati anggrek matahari bulan bintang bintangku pelangi langit langitbiru
  laut lautbiru gunung pantai hujan senja fajar kopi kopihitam nasigoreng mieayam rendang bakso sate indomie kerupuk
  durian mangga pisang kelapa doraemon naruto sasuke onepiece spongebob upinipin dangdut noah slank superman batman
  spiderman ironman pokemon pikachu minecraft mobilelegends freefire roblox facebook instagram whatsapp tiktok youtube
  google gmail yahoo android iphone samsung xiaomi oppo vivo nokia honda yamaha suzuki toyota avanza vespa
  januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat
  sabtu minggu ramadhan lebaran idulfitri natal tahunbaru ulangtahun
  password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword pass pass1234 passwd mypassword
  mypass newpassword changeme changeit letmein letmein1 welcome welcome1 welcome123 login secret topsecret private
  qwerty qwerty1 qwerty12 qwerty123 qwertyui qwertyuiop qwertyu qweasd qweasdzxc asdf asdfgh asdfghjk asdfghjkl asdasd
  asdasdasd asdqwe zxcv zxcvbn zxcvbnm zxcasd qazwsx qazwsxedc 1qaz2wsx 1q2w3e 1q2w3e4r 1q2w3e4r5t q1w2e3r4 qwe123
  zaq12wsx abc123 abcd1234 abcdef abc12345 a1b2c3d4 aa123456 a123456 a1234567 a12345678 aaaa1111 iloveyou iloveyou1
  loveyou loveme lovely love lover forever babygirl baby princess angel sunshine rainbow flower butterfly chocolate
  cookie monkey dragon tiger panther eagle falcon shadow master killer hunter ranger warrior ninja samurai wizard
  matrix trustno1 whatever freedom liberty blessed jesus jesuschrist christ heaven football baseball basketball soccer
  hockey golf liverpool chelsea arsenal barcelona realmadrid manchester manchesterunited juventus milan ronaldo messi
  michael jordan jordan23 jennifer jessica ashley nicole daniel thomas andrew joshua matthew robert charlie george
  hannah michelle amanda summer winter autumn spring monday friday sunday january february march june july august
  october december computer internet network server windows microsoft apple samsung1 hello hello123 helloworld
  goodluck goodmorning happy lucky lucky7 money dollar rich success winner champion number1 starwars superstar
  access access14 security system database oracle cisco mustang porsche ferrari corvette mercedes harley yamaha1
  pepper ginger cheese banana orange purple silver golden diamond crystal cowboy biteme nothing something anything
  everything nobody someone
  00000000 11111111 12121212 12341234 12344321 123123123 123321123 1234567890 0987654321 87654321 987654321 147258369
  159753 159357 258456 1020304050 10203040 20202020 17081945 170845 19451945 28101928 01012000 01011990 12345679
  11223344 112233445566 22446688 13579246 1234qwer qwer1234 1234abcd asdf1234 1a2b3c4d
  `
    .trim()
    .split(/\s+/),
);
