// Standard forms and the spellings seen instead of them, written for Pewarta from common knowledge of what KBBI gives as
// the standard form; no dictionary is copied. `standard=seen,seen`; an underscore is a space. Affixed forms need no entry
// of their own: "diijinkan" and "perijinan" are found through "ijin". One list, in alphabetical order.

export const NONSTANDARD_WORDS = `
absensi=absenssi acap_kali=acapkali ada_kalanya=adakalanya adapun=ada_pun adhesi=adesi adjektif=ajektif
administrasi=adminitrasi,administasi administratif=adminitratif adopsi=adobsi agresivitas=agresifitas
agroindustri=agro_industri agrowisata=agro_wisata agustus=augustus ahlusunah=ahlussunnah air_bersih=airbersih
akal_budi=akalbudi akan=akn akhir=ahir akhir-akhir_ini=akhir_akhir_ini akhlak=ahlak akidah=aqidah akikah=aqiqah,aqikah
aksesori=asesori,asesoris,aksesoris akta=akte aktivasi=aktifasi aktivis=aktifis aktivitas=aktifitas
akuntabilitas=akutabilitas,akuntabiltas alasan=alesan alergi=allergi alhamdulillah=alhamdulilah,alhamdullillah
alih_fungsi=alihfungsi alih_teknologi=alihteknologi almarhum=almarhun alternatif=alternatip aluminium=alumunium
ambeien=ambeyen ambulans=ambulan,ambulance amendemen=amandemen amfibi=ampibi anak_yatim=anakyatim analisis=analisa
andal=handal andragogi=androgogi anggota_dewan=anggotadewan antarbangsa=antar_bangsa antarbidang=antar_bidang
antardaerah=antar_daerah antardesa=antar_desa antardinas=antar_dinas antargenerasi=antar_generasi
antarinstansi=antar_instansi antarkabupaten=antar_kabupaten antarkecamatan=antar_kecamatan
antarkelompok=antar_kelompok antarkelurahan=antar_kelurahan antarkota=antar_kota antarlembaga=antar_lembaga
antarmasyarakat=antar_masyarakat antarnegara=antar_negara antarorganisasi=antar_organisasi antarpegawai=antar_pegawai
antarpelajar=antar_pelajar antarperangkat=antar_perangkat antarpihak=antar_pihak antarprovinsi=antar_provinsi
antarpulau=antar_pulau antarsekolah=antar_sekolah antarsektor=antar_sektor antarsesama=antar_sesama
antarsuku=antar_suku antarumat=antar_umat antarwaktu=antar_waktu antarwarga=antar_warga antarwilayah=antar_wilayah
antihoaks=anti_hoaks antikekerasan=anti_kekerasan antikorupsi=anti_korupsi antinarkoba=anti_narkoba
antiperundungan=anti_perundungan antisipasi=antispasi antre=antri antrean=antrian anugerah=anugrah apa_pun=apapun
apabila=apa_bila apotek=apotik apoteker=apotiker apresiasi=aspresiasi,apresisasi arbitrase=arbitrasi
arsitektur=arsitiktur asar=ashar asas=azas asasi=azasi asesmen=assessmen,asesment,assesmen,assesment aset=asset
asisten=assisten,asistent asosiasi=assosiasi aspirasi=asperasi assalamualaikum=asalamualaikum,assalamu'alaikum
astronaut=astronot asumsi=assumsi asyik=asik,asyek ataupun=atau_pun atlet=atlit atmosfer=atmosfir audiensi=audensi
audiovisual=audio_visual azab=adzab azan=adzan bagaimana=gimana,bagai_mana bagaimanapun=bagaimana_pun bagi=bgi
bagus=bagos bahwasanya=bahwasannya baik=baek bakso=baso bakteri=bakterie balairung=balerung balig=baligh bantu=bantuin
banyak=byk baptis=babtis barak=barrak barang_siapa=barangsiapa baterai=batere,baterei,batre,batrei bazar=bazaar
bea_cukai=beacukai beasiswa=bea-siswa begini=gini begitu=gitu bekerja_sama=bekerjasama beliau_pun=beliaupun
belum=belom bengkuang=bangkuang berandal=brandal beraneka_ragam=beranekaragam berangkat=brangkat berantas=brantas
berengsek=brengsek bergotong_royong=bergotongroyong beri_tahu=beritahu berisiko=beresiko berita=brita
berkali-kali=berkalikali,berkali_kali berolahraga=berolah_raga berperilaku=berprilaku
bertanggung_jawab=bertanggungjawab berulang_kali=berulangkali bhinneka=bhineka,bineka biarpun=biar_pun biaya=beaya
bilamana=bila_mana biosfer=biosfir bismillah=bismilah blanko=belangko bola_voli=bolavoli bolpoin=bolpen,bolpoint
bosan=bosen brankas=berangkas bruto=brutto budi_daya=budidaya bukti=buktih buletin=bulletin,buletine
bulu_tangkis=bulutangkis bumi_hangus=bumihangus bungalo=bungalow bungker=bunker cabai=cabe cacat=cacad
caturwulan=catur_wulan cedera=cidera cendekia=cendikia cendekiawan=cendikiawan cendera=cindera cenderamata=cinderamata
cengkih=cengkeh cerita=ceritera cokelat=coklat cuci_tangan=cucitangan cuma=cuman cuti=cutti daftar=daptar
dahsyat=dasyat,dahsat dakwa=da'wa dakwah=da'wah dalam=dlm dana_desa=danadesa dapat=dpt darmabakti=darma_bakti
darmawisata=dharmawisata dasawarsa=dasa_warsa dasawisma=dasa_wisma daya_beli=dayabeli daya_saing=dayasaing
daya_tarik=dayatarik dekret=dekrit demokratis=demokrasis demonstran=demontran demonstrasi=demontrasi denda=dhenda
dengan=dgn departemen=departement,departmen derajat=derajad,drajat desa_wisata=desawisata desain=disain
desainer=disainer deskripsi=diskripsi,diskribsi destinasi=distinasi detail=detil di_mana_pun=dimanapun dia_pun=diapun
diagnosis=diagnosa diakomodasi=diakomodir dianalisis=dianalisa diare=diarhe diberitahukan=diberi_tahukan
didramatisasi=didramatisir diesel=disel difabel=difable diferensial=differensial digitalisasi=digitalisai
diikutsertakan=diikut_sertakan diinventarisasi=diinventarisir dikategorikan=dikatagorikan
dikesampingkan=dikenyampingkan dikonfirmasi=dikonfirmir dikoordinasikan=dikoordinir,dikordinir,dikordinasikan
diktat=diktad dilegalisasi=dilegalisir dilokalisasi=dilokalisir diminimalkan=diminimalisir dimobilisasi=dimobilisir
dimungkiri=dipungkiri dinetralisasi=dinetralisir dini_hari=dinihari diorganisasi=diorganisir diperbarui=diperbaharui
dipersilakan=dipersilahkan dipertanggungjawabkan=dipertanggung_jawabkan diproklamasikan=diproklamirkan
direalisasi=direalisir direktur=derektur disalahgunakan=disalah_gunakan disebarluaskan=disebar_luaskan
diserahterimakan=diserah_terimakan disertasi=dissertasi disinfeksi=desinfeksi disinfektan=desinfektan
disiplin=displin,dislipin,disiplim diskotek=diskotik diskriminasi=deskriminasi diskualifikasi=diskwalifikasi
disposisi=dispositie ditandatangani=ditanda_tangani ditindaklanjuti=ditindak_lanjuti ditoleransi=ditolerir
diubah=dirubah dividen=deviden doa=do'a donatur=donator draf=draft duafa=dhuafa efektif=efektip
efektivitas=efektifitas efisien=effisien,efesien,effesien efisiensi=effisiensi,efesiensi,effesiensi
ekosistem=ekosistim ekowisata=eko_wisata eksekutif=exekutif,eksekutip eksistensi=existensi
eksklusif=exklusif,eksklusip eksklusivitas=eksklusifitas ekskul=exkul ekspedisi=expedisi eksperimen=experimen
eksplisit=explisit eksploitasi=exploitasi eksplorasi=explorasi ekspor=eksport ekspres=expres,ekspress ekspresi=expresi
ekstra=extra ekstrem=ekstrim ekstremis=ekstrimis ekuator=ekwator ekuivalen=ekwivalen embrio=embryo embus=hembus
empas=hempas energi=enerji entak=hentak esai=esay esensi=essensi estetika=estitika etiket=etikit evaluasi=efaluasi
faksimile=faksimili fasilitas=pasilitas fatwa=patwa favorit=faforit,paforit februari=pebruari fesyen=fashion
figur=pigur film=filem,pilem,felem finalis=pinalis fiskal=piskal fondasi=pondasi formal=formil foto=photo,poto
fotografer=photografer,potografer fotografi=photografi fotokopi=potokopi,fotocopy,fotocopi,photocopy,potocopy,fotokopy
fraksi=fraxi frasa=frase frekuensi=frekwensi gaib=ghaib garansi=garanti geospasial=geo_spasial gerebek=grebek
gereja=greja giro=jiro glamor=glamour gotong_royong=gotongroyong griya=geria grup=group gua=goa gubuk=gubug
hadis=hadist,hadits hafal=hapal hafiz=hafidz,hafidh hak=haq hak_asasi=hakasasi hakikat=hakekat hakim=hakem
halalbihalal=halalbilhalal,halal-bihalal hari_raya=hariraya hektare=hektar hidraulik=hidrolik hidraulis=hidrolis
hidrometeorologi=hidro_meteorologi hierarki=hirarki,hierarkhi higienis=higinis,hygienis hipertensi=hypertensi
hipotek=hipotik hipotesis=hipotesa honorer=honerer ia_pun=iapun ibu_kota=ibukota ideal=ideil identitas=indentitas
ideologi=idiologi iduladha=idul_adha idulfitri=idul_fitri ijazah=ijasah,izajah ikhlas=ihlas,iklas ikhtiar=ihtiar
ikhtisar=ihtisar,iktisar ikon=icon iktikad=itikad ikut_serta=ikutserta ilmiah=ilmiyah ilmuwan=ilmiawan
imajinasi=imaginasi imajinatif=imaginatif imajiner=imaginer imbau=himbau impit=himpit impor=import,inport imsak=imsyak
indikator=indikatur individu=indifidu individual=individuil indonesia=endonesia indra=indera infak=infaq
inflasi=implasi informasi=imformasi,infomasi infrastruktur=infrastuktur,infrastukrur,infra_struktur ini_pun=inipun
inisiatif=inisiatip,insiatif inklusivitas=inklusifitas inovasi=inofasi inovatif=inovatip,inofatif insaf=insyaf
insinyur=insinyor inspeksi=inspeksie inspektur=inpektur instansi=instasi,intansi institusi=intitusi instruksi=intruksi
instruktur=intruktur insyaallah=insyaalloh,insha_allah,insya_allah integrasi=intregasi inteligensi=intelegensi
intelijen=intelejen,inteligen,intelligen intensif=intensip,intesif intensitas=intesitas interaktif=interaktip
interkoneksi=inter_koneksi intern=interen internasional=inter_nasional interogasi=introgasi interpretasi=interprestasi
introspeksi=interospeksi inventaris=inventarist investor=infestor isap=hisap
istigasah=istighosah,istighotsah,istighasah istirahat=istrahat istri=isteri isyarat=isarat itu_pun=itupun izin=ijin
jabatan=jabatannan jadwal=jadual jagat=jagad jahit=jait jaksa=jagsa jalan_raya=jalanraya jangka_panjang=jangkapanjang
jangka_pendek=jangkapendek jemaah=jamaah,jama'ah,jema'ah jenazah=jenasah jenderal=jendral jomlo=jomblo juara=juwara
juga=jg jumat=jum'at junior=yunior junta=yunta jurnalis=journalis juru_bicara=jurubicara juru_masak=jurumasak
justru=justeru kabupaten=kabupatin kacamata=kaca-mata,kaca_mata kadang_kala=kadangkala kafetaria=kafeteria,cafetaria
kaidah=kaedah kalau=kalo,klo kalaupun=kalau_pun kambing_hitam=kambinghitam kami_pun=kamipun kamis=kemis
kampanye=kampanya,kampenye kanker=kangker kapan_pun=kapanpun karantina=karentina karena=krn karier=karir
karisma=kharisma karismatik=kharismatik kasatmata=kasad-mata kategori=katagori,kategory katering=catering
katolik=khatolik,katholik kaus=kaos ke_mana_pun=kemanapun keanekaragaman=keaneka_ragaman
kedaluwarsa=kadaluarsa,kadaluwarsa,kedaluarsa kedelai=kedele kedelapan=ke-delapan kedua=ke-dua keempat=ke-empat
keenam=ke-enam keikutsertaan=keikut_sertaan kejuaraan=kejuwaraan kelenteng=klenteng kelima=ke-lima kelurahan=klurahan
kemarin=kemaren kemerdekaan=kemardekaan kemungkinan=kemunkinan kendatipun=kendati_pun kepada=kpd,ke_pada
kepala_desa=kepaladesa kerajinan=pengrajinan keran=kran kerap_kali=kerapkali kereta_api=keretaapi keringanan=kringanan
kerja_bakti=kerjabakti kerja_keras=kerjakeras kerja_lembur=kerjalembur kerja_nyata=kerjanyata kerja_sama=kerjasama
kerupuk=krupuk kesatu=ke-satu kesehatan=kesehantan kesekretariatan=kesekertariatan keselamatan=kselamatan
kesembilan=ke-sembilan kesepuluh=ke-sepuluh ketapel=katapel keteladanan=ketauladanan ketenteraman=ketentraman
keterampilan=ketrampilan ketiga=ke-tiga ketujuh=ke-tujuh khas=khos khatib=khotib khawatir=kawatir,kuatir,hawatir
khayal=hayal khazanah=khasanah,hazanah khianat=hianat khidmat=hidmat,khidmad khitan=hitan khotbah=khutbah,hutbah
khusus=husus,kusus khusyuk=khusuk,khusu kiai=kyai,kiyai kita_pun=kitapun klinik=klinic kliping=klipping kloset=closet
koalisi=kualisi kodifikasi=kodefikasi kolektif=kolektip kolektivitas=kolektifitas kolesterol=kolestrol
kolumnis=kolomnis komandan=kumandan komersial=komersil komisi=kommisi komisioner=komisionir komitmen=komitment
komoditas=komoditi kompetensi=kompentensi kompetitif=kompetetif,kompetitip kompleks=komplek,kompek
kompleksitas=komplektifitas komplet=komplit komplotan=kumplotan komprehensif=komperhensif,komprehensip
komunitas=komonitas konduktor=kondektor kondusivitas=kondusifitas konektivitas=konektifitas
konferensi=konperensi,konprensi,conferensi konfirmasi=konpirmasi konflik=konplik kongres=konggres
konkret=kongkret,konkrit,kongkrit konsekuen=konsekwen konsekuensi=konsekwensi konsensus=konsesus konservasi=konserfasi
konstitusi=kontitusi konstruksi=kontruksi konsumtif=konsumtip kontingen=kontinjen,kontigen kontinu=kontinyu
kontinuitas=kontinyuitas kontribusi=konstribusi konversi=konfersi kooperatif=koperatif koordinasi=kordinasi
koordinat=kordinat koordinator=kordinator koperasi=kuperasi korps=korp korsleting=konsleting,konslet,korslet
korupsi=kurupsi kreatif=kreatip kreativitas=kreatifitas kredit=kridit kriminal=kriminil kriminalitas=kreminalitas
kriteria=kreteria kualat=kwalat kualifikasi=kwalifikasi kualitas=kwalitas,kwalitet,kualitet,kwaliatas
kuantitas=kwantitas kuartal=kwartal kue=kueh kuesioner=kuisioner,kwesioner kuintal=kwintal kuis=quis kuitansi=kwitansi
kuorum=korum,kworum kuota=kwota kurban=qurban kurma=korma kwartir=kuartir
laboratorium=labolatorium,laboraturium,labotarium lafal=lafadz,lafas lain=laen lain_kali=lainkali
lalu_lintas=lalulintas lapangan_kerja=lapangankerja lazim=lajim legislatif=legeslatif,legislatip lembap=lembab
letnan=letenan likuidasi=likwidasi logistik=logistek lokakarya=loka_karya lokomotif=lokomotip lowongan=lowonggan
lubang=lobang lumayan=lumayang maaf=ma'af magrib=maghrib mahasiswa=maha_siswa majelis=majlis makalah=makala
makhluk=mahluk makna=ma'na maksimal=maximal mampu=mampuh mana_pun=manapun
manajemen=managemen,menejemen,manejemen,manajement manajer=menejer manakala=mana_kala
mancanegara=manca-negara,manca_negara manfaat=mangfaat,manpaat mangkuk=mangkok maraton=marathon margasatwa=marga-satwa
masjid=mesjid massal=masal masyarakat=masarakat mata_pelajaran=matapelajaran
mata_pencaharian=matapencaharian,mata_pencarian matahari=mata_hari maupun=mau_pun mayoritas=mayoritet
meditasi=medhitasi meja_hijau=mejahijau melegalisasi=melegalisir melipatgandakan=melipat_gandakan
melokalisasi=melokalisir memaksimalkan=memaksimalisir memanfaatkan=memamfaatkan membeludak=membludak
memberitahukan=memberi_tahukan memedulikan=memperdulikan,mempedulikan memengaruhi=mempengaruhi memercayai=mempercayai
memesona=mempesona meminimalkan=meminimalisir memobilisasi=memobilisir memopulerkan=mempopulerkan
memperbarui=memperbaharui mempersilakan=mempersilahkan mempertanggungjawabkan=mempertanggung_jawabkan
memprakarsai=memrakarsai mempraktikkan=memraktekkan,memraktikkan,mempraktekan,mempraktikan
memprioritaskan=memrioritaskan memproduksi=memroduksi memprogramkan=memrogramkan memproklamasikan=memproklamirkan
memproses=memroses memprotes=memrotes memublikasikan=mempublikasikan memungkinkan=memunkinkan menaati=mentaati
menandatangani=menanda_tangani,menandatanggani mendarahdaging=mendarah_daging mendemonstrasikan=mendemontrasikan
mendiagnosis=mendiagnosa mendramatisasi=mendramatisir menerjemahkan=menterjemahkan menertawakan=mentertawakan
menetralisasi=menetralisir mengakomodasi=mengakomodir mengalkulasi=mengkalkulasi mengambil_alih=mengambilalih
mengambinghitamkan=mengkambinghitamkan mengampanyekan=mengkampanyekan menganalisis=menganalisa menganggur=nganggur
mengategorikan=mengkategorikan mengebom=membom mengecat=mencat mengecek=mencek mengelas=menglas mengelola=mengolola
mengerut=mengkerut mengesahkan=mensahkan mengesampingkan=mengenyampingkan mengetes=mentes,mengtes
menggarisbawahi=menggaris_bawahi mengikutsertakan=mengikut_sertakan mengilap=mengkilap mengilat=mengkilat
menginventarisasi=menginventarisir mengklarifikasi=mengelarifikasi mengkritik=mengeritik
mengolahragakan=mengolah_ragakan mengomunikasikan=mengkomunikasikan mengonfirmasi=mengkonfirmasi
mengonfrontasi=mengkonfrontir,mengonfrontir mengonsultasikan=mengkonsultasikan mengonsumsi=mengkonsumsi
mengoordinasi=mengkoordinasi mengoordinasikan=mengkoordinir,mengkordinir,mengkoordinasikan,mengkordinasikan
mengorganisasi=mengorganisir mengubah=merubah,mengobah mengungsi=mengunsi menindaklanjuti=menindak_lanjuti menit=minit
menoleransi=mentolerir,menolerir menstabilkan=menstabilisir menteri=mentri menumbuhkembangkan=menumbuh_kembangkan
menyadari=mensadari menyalahgunakan=menyalah_gunakan menyebarluaskan=menyebar_luaskan menyejahterakan=mensejahterakan
menyilakan=mensilakan menyinergikan=mensinergikan menyolder=mensolder menyontek=mencontek
menyosialisasikan=mensosialisasikan menyukseskan=mensukseskan menyuplai=mensuplai menyurvei=mensurvei merdeka=mardika
merealisasi=merealisir merehabilitasi=merehabilitir merek=merk mereka_pun=merekapun merica=mrica
meskipun=meski_pun,meskinpun mesti=musti meterai=materai,meterei metode=metoda metodologi=metodelogi,methodologi
mi=mie mikrofon=mikropon,mikrophon,microfon miliar=milyar,milliar,milyard miliarder=milyarder,milyuner milisi=milisia
mineral=minerale minimarket=mini_market minoritas=minoritet misi=missi moneter=monetir motif=motip motivasi=motifasi
mualaf=muallaf muazin=muadzin mubalig=mubaligh,muballigh mufakat=mupakat muhrim=mukhrim mukadimah=muqadimah,muqaddimah
mukena=mukenah mukjizat=mujizat,mu'jizat muktamar=mu'tamar mulia=mulya multietnis=multi_etnis multifungsi=multi_fungsi
multiguna=multi_guna multimedia=multi_media multipihak=multi_pihak multisektor=multi_sektor multitafsir=multi_tafsir
mungkir=pungkir musala=mushola,musholla,musholah,mushalla,musalla museum=musium musik=musick mustahik=mustahiq
musyawarah=musyawaroh,musawarah mutakhir=mutahir mutasi=mutassi nahas=naas naik=naek nakhoda=nahkoda namun=nmun
napas=nafas narapidana=nara_pidana narasumber=nara-sumber,nara_sumber narkoba=narkobah nasabah=nasbah
nasihat=nasehat,nasihet nasional=nasionil negatif=negatip negativitas=negatifitas negosiasi=negoisasi nekat=nekad
neto=netto nikmat=ni'mat,nikmad nomad=nomade nomor=nomer nomor_satu=nomorsatu nonakademik=non_akademik
nonaktif=non-aktif,non_aktif nonalam=non_alam nonfisik=non_fisik nonformal=non_formal noninfeksi=non_infeksi
nonkomersial=non_komersial nonmedis=non_medis nonmigas=non_migas nonmuslim=non_muslim nonpajak=non_pajak
nonpangan=non_pangan nonpemerintah=non_pemerintah nonprofit=non_profit nonstruktural=non_struktural
nonsubsidi=non_subsidi nonteknis=non_teknis nontunai=non_tunai normalisasi=normalisir novel=nopel november=nopember
obat_nyamuk=obatnyamuk objek=obyek objektif=obyektif,objektip,obyektip
objektivitas=objektifitas,obyektivitas,obyektifitas oksigen=oxigen olahraga=olah_raga olahragawan=olah_ragawan
omzet=omset operasional=operasionil oplos=uplos oposisi=opposisi optimal=optimil optimalisasi=optimalisai
orang_tua=orangtua organisasi=organisai orisinal=orisinil,orsinil otobus=autobus otomatis=automatis
otomatisasi=automatisasi otomotif=automotif otonomi=autonomi otopsi=autopsi otoritas=autoritas,otoriti pada=pd
paham=faham,fahm pajak=pajeg papan_tulis=papantulis paragraf=paragrap,paragraph pasar_malam=pasarmalam
pascabanjir=pasca_banjir pascabayar=pasca_bayar pascabencana=pasca_bencana pascaerupsi=pasca_erupsi
pascagempa=pasca_gempa pascakebakaran=pasca_kebakaran pascakonflik=pasca_konflik pascalebaran=pasca_lebaran
pascalongsor=pasca_longsor pascaoperasi=pasca_operasi pascapandemi=pasca_pandemi pascapanen=pasca_panen
pascapelatihan=pasca_pelatihan pascapemilu=pasca_pemilu pascapilkada=pasca_pilkada
pascasarjana=pasca-sarjana,pasca_sarjana pascatambang=pasca_tambang paspor=pasport,passport peduli=perduli
pejuang=pejoang pekerti=pakerti pelantikan=pelantekan pelapukan=plapukan pemandangan=pemadangan
pemanfaatan=pemamfaatan pembaruan=pembaharuan pemberitahuan=pemberi_tahuan pembiayaan=pembeayaan pemerhati=pemperhati
pemeriksaan=pemerikasaan pemerintah=pemrintah pemersatu=pempersatu pemilu=pemilo pemopuleran=pempopuleran
pemrakarsa=pemprakarsa pemrograman=pemprograman pemrosesan=pemprosesan pemublikasian=pempublikasian penaatan=pentaatan
penandatanganan=penanda_tanganan penanggung_jawab=penanggungjawab penargetan=pentargetan penasihat=penasehat
pencurian=pencurean penerjemah=penterjemah penerjemahan=penterjemahan pengambilalihan=pengambil_alihan
penganiayaan=penganiyaan,penganiyayaan pengantin=penganten pengaruh=pengaru pengategorian=pengkategorian
pengebom=pembom pengeboman=pemboman pengelolaan=pengolalaan pengesahan=pensahan pengkajian=pengakajian
penglihatan=pengelihatan pengonsumsian=pengkonsumsian pengoordinasian=pengkoordinasian pensiun=pensyun
penyalahgunaan=penyalah_gunaan penyebarluasan=penyebar_luasan penyejahteraan=pensejahteraan penyiram=pensiram
penyuksesan=pensuksesan penyuluhan=penyuluan penyuplai=pensuplai perabot=prabot perajin=pengrajin,pengerajin
perampok=prampok peran_serta=peranserta peranti=piranti percaya_diri=percayadiri peribahasa=peri_bahasa
perilaku=prilaku perjuangan=perjoangan perkedel=bergedel perlente=parlente pernis=vernis persentase=prosentase
personalia=personilia personel=personil persuasif=persuatif persyaratan=persaratan
pertanggungjawaban=pertanggung_jawaban perundang-undangan=perundangan-undangan,perundang_undangan
perusakan=pengrusakan,pengerusakan petai=pete piala=piyala pihak=fihak pikir=fikir pikiran=pikeran pinggul=pinggol
pingsan=pinsan pionir=pioner,pionier plester=plaster popularitas=populeritas populer=populair positif=positip,posetif
positivitas=positifitas potensial=potensiil prabencana=pra_bencana praduga=pra_duga prakerja=pra_kerja
prakiraan=perakiraan praktik=praktek praktikum=praktekum pramuniaga=pramu_niaga pramusaji=pramu_saji pranata=pra_nata
prancis=perancis prangko=perangko pranikah=pra_nikah prapanen=pra_panen praperadilan=pra_peradilan
prasarana=pra_sarana prasejahtera=pra_sejahtera prasejarah=pra-sejarah prasekolah=pra_sekolah prasyarat=pra_syarat
prestasi=presetasi primitif=primitip prioritas=perioritas,priotitas produksi=pruduksi produktif=produktip
produktivitas=produktifitas profesi=professi profesional=profesionil profesor=professor promosi=promossi
propaganda=propoganda prosedur=prosedure prosedural=prosedurial provinsi=propinsi proyek=projek psikiater=psikhiater
psikolog=psycholog psikologi=psychologi psikotes=psikotest purnabakti=purna_bakti purnatugas=purna_tugas
purnawirawan=purna_wirawan puskesmas=pukesmas putra=putera putri=puteri rabat=rabbat rabies=rabis rabu=rebo
ramadan=ramadlan,romadhon,ramadhan ransum=rangsum rapat=rappat rapi=rapih rapor=raport,rapot
rasionalisasi=rasionalisir rawat_inap=rawatinap rawat_jalan=rawatjalan realistis=realitis referensi=refrensi
reformasi=refomasi rekomendasi=rekomendir rekonsiliasi=rekonsilasi rekonstruksi=rekontruksi rekrutmen=rekruitmen
relativitas=relatifitas relevan=releven religius=relijius renaisans=renaissans renovasi=renopasi reparasi=reperasi
resolusi=resulusi respons=respon responsivitas=responsifitas restoran=restauran retribusi=restribusi,retrebusi
revolusi=refolusi rezeki=rejeki,rizki,rejeqi,rizqi rezim=rejim rida=ridho,ridha risiko=resiko ritual=rituil
rohani=ruhani royalti=royalty rumah_makan=rumahmakan rumah_sakit=rumahsakit rumah_tangga=rumahtangga
rutinitas=rutinitet sabtu=saptu saham=sahem sahih=shahih,sohih saja=aja sakelar=saklar saksama=seksama saksi=sagsi
saksofon=saxofon salah_paham=salahpaham salah_satu=salahsatu salat=sholat,shalat,solat saleh=sholeh,soleh,shaleh
salehah=sholehah,sholihah,solehah salep=salap sama_sekali=samasekali sambal=sambel sambutannya=sambutanya
samudra=samudera sandal=sendal sangat=sgt saraf=syaraf sarana_prasarana=sarprasana sastra=sastera satelit=satelite
satu_pun=satupun saus=saos saya_pun=sayapun sebagai=sbg,se_bagai seberang=sebrang sedang=sdg sedangkan=sedang_kan
sedekah=sodaqoh,shodaqoh,shadaqah,sadaqah sedikit_pun=sedikitpun segala_sesuatu=segalasesuatu
segitiga=segi-tiga,segi_tiga sehingga=se_hingga sejahtera=sejahtra,sejahterah sekadar=sekedar sekadarnya=sekedarnya
sekali_lagi=sekalilagi sekolah_dasar=sekolahdasar sekop=skop sekretariat=sekertariat sekretaris=sekertaris,sekretris
sekularisme=sekulerisme selain=se_lain selawat=shalawat,sholawat,salawat selektivitas=selektifitas seluler=selular
semangat=semanget semifinal=semi-final,semi_final semipermanen=semi_permanen senapan=senapang senin=senen
sensitivitas=sensitifitas seorang_pun=seorangpun sepak_bola=sepakbola seperti=sperti,se_perti seprai=sprei,seprei
serah_terima=serahterima serbaguna=serba_guna serdadu=serdado sering_kali=seringkali sertifikasi=sertipikasi
sertifikat=setifikat,sertipikat setelah=se_telah setiap_kali=setiapkali setrika=seterika setrum=strum
siap_pakai=siappakai siapa_pun=siapapun sif=shift signifikan=singnifikan silakan=silahkan
silaturahmi=silahturahmi,silaturrahmi,silahturahim,silaturrahim silinder=selinder sinkron=singkron
sinkronisasi=singkronisasi sintesis=sintesa sirene=sirine sirup=sirop sistem=sistim sistematika=sistimatika
sistematis=sistimatis solidaritas=solideritas sontek=contek sopir=supir sosialisasi=sosialisai spons=spon
spontanitas=spontanitet,spontaniti sportivitas=sportifitas stabilisasi=stabilisir stan=stand standar=standart
standardisasi=standarisasi stasiun=setasiun sterilisasi=sterilisir stres=stress stroberi=strawberi struktur=setruktur
suami_istri=suamiistri suara=suwara subbagian=sub_bagian subbidang=sub_bidang subjek=subyek,subject
subjektif=subyektif,subjektip subjektivitas=subjektifitas,subyektivitas,subyektifitas subkegiatan=sub_kegiatan
subkoordinator=sub_koordinator subsektor=sub_sektor subtema=sub-tema,sub_tema subunit=sub_unit sudah=udah
sukarela=suka_rela sukarelawan=suka_relawan suku_cadang=sukucadang sumber_daya=sumberdaya sunah=sunnah
sungguhpun=sungguh_pun supermarket=super_market supervisi=supervise suplai=suply suporter=supporter
surat_kabar=suratkabar surban=sorban surga=sorga,syurga survei=survey sutra=sutera sutradara=sutra-dara
swadaya=suadaya,swa_daya swafoto=swa_foto swakelola=swa_kelola swasembada=suasembada,swa_sembada swasta=suasta
syahdan=sahdan syahdu=sahdu syekh=syeh syukur=sukur taat=ta'at tabiat=tabi'at tablig=tabligh tahfiz=tahfidz,tahfidh
tahun_baru=tahunbaru takhayul=tahayul,tahyul,takhyul takhta=tahta takjil=ta'jil,tajil taklim=ta'lim taksi=taxi
takwa=taqwa,taqwah takziah=takziyah,ta'ziah tampak=nampak tanah_air=tanahair tanda_tangan=tandatangan tanggal=tgl
tanggung_jawab=tanggungjawab tarawih=taraweh,teraweh,terawih tarif=tarip tasyakuran=tasakuran tata_cara=tatacara
tata_kelola=tatakelola tata_letak=tataletak tata_ruang=tataruang tata_tertib=tatatertib tata_usaha=tatausaha
tausiah=tausiyah,tausyiah tebersit=terbersit,terbesit teknik=tehnik,tekhnik teknis=tehnis,tekhnis
teknisi=tehnisi,tekhnisi teknokrat=tehnokrat teknologi=tehnologi,technologi,tekhnologi,tehnologie teladan=tauladan
telanjur=terlanjur telantar=terlantar telaten=tlaten telegrafi=telegrapi telekomunikasi=tele_komunikasi
telentang=terlentang telepon=telpon,telefon,tilpon,telephon telur=telor temu_wicara=temuwicara
tenaga_kerja=tenagakerja tenis_meja=tenismeja tentara=tentera tenteram=tentram teologi=theologi teoretis=teoritis
tepat_guna=tepatguna tepat_waktu=tepatwaktu tepercaya=terpercaya terakhir=terahir terakomodasi=terakomodir
terampil=trampil terapi=therapi terbarui=terbaharui terima_kasih=terimakasih,trimakasih terjun_payung=terjunpayung
termometer=thermometer termos=thermos terorganisasi=terorganisir tersangka=tersanka tersebut=tsb,tsbt
terus_terang=terusterang tesis=thesis tiap_kali=tiapkali tidak=nggak,gak,ngga,tdk tim=team tindak_lanjut=tindaklanjut
titik_temu=titiktemu tobat=taubat tolok_ukur=tolak_ukur,tolokukur tradisional=tradisionil tragedi=trajedi
transformasi=tranformasi transisi=tranisi transmigrasi=trans_migrasi transparan=tranparan transparansi=tranparansi
transportasi=tranportasi,transpotasi triliun=trilyun,trilliun,trilun tripleks=triplek triwulan=tri-wulan,tri_wulan
trofi=tropi truk=truck tsunami=sunami tuberkulosis=tuberculosis tumpang_sari=tumpangsari tumpang_tindih=tumpangtindih
tunadaksa=tuna_daksa tunagrahita=tuna_grahita tunanetra=tuna_netra tunarungu=tuna_rungu tunasusila=tuna_susila
tunawicara=tuna_wicara tunawisma=tuna_wisma tunjangan=tunjanggan turnamen=turnament uji_coba=ujicoba
ultimatum=ultimatun umat=ummat umat_manusia=umatmanusia umrah=umroh umumnya=umunya universitas=universitet
unjuk_rasa=unjukrasa untuk=utk usaha_tani=usahatani ustaz=ustadz,ustad utang=hutang uzur=udzur vaksin=faksin
vaksinasi=faksinasi valuta=faluta variasi=fariasi varietas=varitas ventilasi=fentilasi
verifikasi=ferifikasi,verivikasi versi=fersi video=vidio vila=villa virus=firus vitamin=fitamin,pitamin vonis=fonis
wajib_belajar=wajibbelajar wajib_pajak=wajibpajak wakaf=waqaf walafiat=wal_afiat,walafiyat walaupun=walau_pun
warga_pun=wargapun wihara=vihara wiraswasta=wira-swasta,wira_swasta wirausaha=wira-usaha,wira_usaha wudu=wudhu
wujud=ujud yang=yg yudikatif=judikatif,yudikatip yuridis=juridis zalim=dzalim,dholim zaman=jaman zamrud=jamrud
ziarah=jiarah zikir=dzikir,zikr zuhur=dzuhur,dhuhur,zhuhur
`;
