// Roots of Indonesian as district news uses them, and loans that take Indonesian affixes. Written for Pewarta from common
// knowledge of the language; no dictionary is copied. Behind a slash stand the affixed forms that are common words, in the
// letters of `PATTERNS` (affixes.ts): only those are proposed for a word that looks mistyped. A root without a slash is
// merely known, so that nobody is asked about it. One list, in alphabetical order.

export const ROOT_WORDS = `
abad abadi/ai abah abai/cfi abang/a abdi/efr abdikan/e aben abjad/a abnormal abon aborsi/a abrasi absah absen/a
absensi absis absolut/a abstrak/a absurd abu abuh abur acak acap acar acara/aq aci acu/ehq acuan/a acuh acung
ada/cfinrE adab/s adalah/a adang/s adaptasi/ahn adas adat adegan/a adem adhesi/a adik/n adiktif adil/jrstF adipati/a
adisi aditif/a adjektif/a admin/a administrasi/a administratif/a administrator/a administratur admiral adobe/a
adopsi/aeh adpis adrenalin adu/befn aduh aduk/eh advent advokasi/a advokat/a aero afdal afektif afiliasi/an agak
agama/ant agar/a agen agenda/a agensi/a agih agraria/a agraris agregat/a agresi/a agresif/a agresivitas/a agunan
agung/a agustus/a ahli/t ahlusunah/a ahsan aib air/nrs ajaib/at ajak/beh ajal ajang/a ajar/bcdefghijnqrszACH ajeg ajek
aju/fir ajudan/a ajukan/aeh akad akademi/a akademik/a akademika akademis/a akademisi/a akal akan/a akar/n akbar/a
akhir/abdgjkno akhirat/a akhlak/a akibat/afin akidah akik akikah/a akil aklamasi akomodasi/ae akor akrab/a
akreditasi/a akronim/a aksara/a akselerator aksen/a akses/aeh aksesibilitas/a aksesori aksi/n aksioma/a aksis akta
aktif/afi akting/a aktivasi/a aktivis/a aktivitas/a aktor/a aktris/a aktual/a akuarium/a akuarius akuatik/a akui/eh
akuisisi/ae akumulasi/a akun akuntabel/a akuntabilitas/a akuntan/a akuntansi/a akupunktur akur akurasi/a akurat/a
akustik/a akustika akut ala alam/gjr alamak alamat/an alami/aeh alamiah/a alang/a alap alarm/a alas/bo alat album/a
alel alergi/a alfa alfabet/a alga algojo algoritma/a algoritme/a alhamdulillah alhasil/a aliansi/a alias/a alibi/a
alien/a alif alih/cfilnrs alim alinea/a alir/e aliran/a alis alit aljabar/a alkali/a alkalis alkimia alkitab/a
alkohol/a allah/a almarhum/a aloi alokasi/afhir alot alpa alpukat alsintan/a altar/a alternatif/a alu aluminium/a
alumni/a alumnus/a alun/e alur alusi amal/C aman/cfiqrt amanah/a amanat/a amar amarah amat/gjqr amatir/a ambah
ambang/ae ambar ambeien/a ambigu ambil/acehr ambing ambisi/a ambisius/a ambruk ambu ambulans/a ambung amen amendemen/a
amfibi/a amin amir amis amonia/a amoniak amonium/a amoral ampai ampat/a amplop/a ampuh ampun/adgr amuk/e amunisi/a
anak analis/a analisis/aeh analog/a analogi/a ananda/a anarki anarkis/a anarkisme/a anatomi/a anatomis anca ancam/bek
ancang/sC anda andai/a andal/abfi andalas/a andalusia andap andil/a andong andragogi/a android/a anduk aneh aneka/an
anekaragam aneksasi/a anemia anestesi angan/k angga/a anggap/abeho anggar/abfir angger anggota/apt anggrek/a angguk/be
anggun/a anggur/aer angin/a angina angka/a angkara angkasa/a angkat/abehrE angket angklung/a angkot angkuh/a
angkut/abehqr angsa/a angsal angsana angsur/an aniaya/r animasi/a animator/a anime/a animo anion/a anjak/n anjang
anjing/a anjir anjlok anjung/b anjur/bfi anomali anonim/a anorganik/a antagonis/a antah antap antar/abcefhq antara/aC
antariksa/aK antarmuka/a antarsesama/a antartika/a antek antena/a anterior anti antibiotik/a antibodi/a antigen/a
antik/a antikekerasan/a anting/a antioksidan/a antiperundungan/a antisipasi/eh antologi/a antonim antre/ae antrean/a
antropolog/a antropologi/a antuk/e antun antusias/a antusiasme/a anu anugerah/afijr anus anut/ehq anyam/h anyaman/a
anyar/a anyir aorta/a apa/bcn apabila/a apakah/a apalagi/a aparat/a aparatur/a aparatus apartemen/a apartheid/a apbd
apbn apel api/ns apik apip aplikasi/ai apolitis apostolik/a apotek/a apoteker/a apresiasi/ae april/a apung/aek ara
arab arah/cefiqru arahan/aq arak aral arang/aeq aransemen/a aras arbitrase/a arca area areal/a aren arena/a argo
argumen/an ari aria arif arik aris arisan/a aristokrat/a arit aritmetika/a arjuna arkeolog/a arkeologi/a arkeologis/a
arloji/a armada/a arogan/a aroma/a aromatik/a arsenal/a arsip/act arsiparis/a arsir arsitek/a arsitektur/a art
artefak/a arteri/a arti/fin artifisial/a artikel/a artileri/a artinya/a artis/a artistik/a arung/a arus arwah/a arwana
asa/ks asah/b asal/cn asam asap/r asar asas asasi/a asbak asbun aseksual asesmen aset asetat/a asi/b asih asimetri
asimetris asin asing/afir asisten/a askar asli asma asmara/a asong/b asosial asosiasi/a aspal/aehr aspek/a aspirasi/a
aspirin asrama/a asri assalamualaikum astaga/a astaka asterisme/a asteroid/a astrolog astrologi/a astronaut/a
astronom/a astronomi/a astronomis asu asuh/behq asumsi/ai asuransi/a asusila/a asyik/a atap atar atas/adgjk atasan/a
atau ateis/a atensi atlas/a atlet/a atletik/a atletis atma atman atmosfer/a atol atom atraksi/a atribusi/a atribut/a
atrium atur/behkoqrs audiensi/a audio/a audisi/a audit/a auditorium/a aula aum aur aura aus autentik autis autistik
auto avatar/a awak/n awal/egjnoq awalan/an awam awan awang/a awas/dgjqr awat/s awet awut ayah ayahanda/a ayak ayam
ayan ayat ayo ayu ayun/b azab azam azan bab/G babad/a babak/ab baban babar babat/a babe babi babinsa babu
baca/bcefhikqr bacok bada badai/a badak/a badan/an badar/a bade badik badui badut/a baduta/a bagai/acnG bagaimana/au
bagaimanapun/a bagan/a bagasi/a bagi/cefhiknqrt bagian/aquD baginda/a bagus/a bah bahagia/afnt bahak baham bahan/a
bahana bahar/a bahari/a bahas/aehr bahasa/an bahaya/afn bahkan/a bahtera bahu bahwa/a bahwasanya baik/bekostuzAG bait
baja bajaj bajak/ar bajang baji bajik/t bajing/b baju/n bak baka bakal/ab bakar/aehkrt bakat/an bakau/a bakda baki
bako bakso/a baksos/a bakteri/a bakti/ant baku bakul bakung/a bal bala balada/a balai/a balairung balang/b balans
balap/abeq balas/aefhr balasan/aq balau bale balerina balet/a balig baliho/a balik/aefkntG baling/a balistik/a
balistika balita/a balkon/a balok/a balon/a balong balur balut bambang bambu/a bamus ban/yC banal bancakan banci/a
banda/a bandang/a bandar/a bandara/a bandel/a bandela bandeng banding/acfinqsu bandit/a bando bandot bandung bandwidth
bangai bangau bangga/adt banggar bangkai/a bangkang bangkar bangket bangkit/afqt bangkok bangkrut/at bangku/a
bangsa/at bangsal/a bangsat/a bangsawan/at bangun/abcefhkr banjar/ab banjir/a bank/s bankir banpres bansos bantah/beh
bantai/er bantal/ab bantam bantar/b bantaran/a banteng/a banter banting bantu/abehkq banyak/aktu bapak/a bapenda
bappeda baptis/ahr baptisan/aq bar bara/e barak/a barang/a barangkali barat/a barbar/a barbeku/a barel bareng/a baret
barikade baring/kn baris/an barisan/a barok/a baron/a barong/a barter baru/klrzA barusan/a barzanji basa basah/a
basarnas basemen/a basi basil basilika/a basis/an basket/a basuh bata batak/a batako batal/acfir batalion/a bataliyon
batalyon/a batang/au batara/a batas/abgjkoqrst batavia/a baterai/a batik/a batil batin/a batita batok batu/bn batuk/a
bau/n baung baur/n baut bawa/bcefhikq bawah/ag bawahan/a bawal bawang/a bawon baya bayam bayan/a bayang/abcfi
bayangkari bayar/abehir bayi bayu bazar bea beasiswa/a bebal beban/a bebas/acfikrt bebat bebek/a beber beberapa/a
bebesaran beca becak becek becus beda/finqs bedah/ahr bedak bedaya bedebah/a bedung begal begana begini/a begitu/a
bego begonia/a bejana/a bejat bekal/as bekam bekas/ad beken bekerja/a bekisar beku/er bekuk bela/eqr belacan
belah/abekqrG belaka/a belakang/abg belalang/a belang/a belanga belanja/ains belantara/a belas/ab belasungkawa
belati/a belatik belatung belek belenggu belerang/a beli/cefhqr belia beliau/a belit beliung belok/an belot/e beluk
belukar/a belum/auG belur belut/a bena benah/g benak benam/k benang/a benar/acfitG bencana/at benci/aeht benda/a
bendahara/as bendahari bendera/a bendi bendum bendung/b bendungan bengis bengkak/a bengkel/a bengkirai bengkok/i
bengkuang/a bengong benih/a bening/a bensin/a bentak bentang/aehk bentar benteng/a bentor bentrok/b bentuk/abehknqr
bentur/k benua/a bepergian bera berahi berak beranda/a berandal/a berang/a berangas berangkat/at berani/aqt
berantakan/a berantas/ehr beras/a berat/at bercak/a berenang/a berengsek/a beres/acf beri/cefhiqr berita/afir
beritahu/acefr berkah/a berkas/a berkat/agj berkik berlangsung/a berlian/a bernas berondong/e beronjong berontak/eqr
bersalin/a bersama/abt bersih/acfiqrt bersin bersit beruang/a berudu beruk berus besan besar/abcefikqstuxC besek
beserta/a besi besok/a bestari besuk besut beta betah betapa/a beti betik betina/a beting betis betok beton/a betot
betul/afitG betulan/D betung/a bhabinkamtibmas bhayangkara/a bhayangkari bhinneka/a biah biak biang biar/cfi biara
biarawan biarawati bias biasa/akt biawak biaya/agjr bibi bibir/a bibit/a bicara/acfinqr bidadari/a bidah bidai bidak
bidan/a bidang/au bidik/e biduan biduk bidur bijak/at bijaksana/at bijan biji/b bijih/a bikin/a biksu/a biku bila
bilah/a bilal bilamana/a bilang/abhk bilas bilateral/a bilik/a bilis bimbang bimbing/be bimbit bimtek bina/ehqr binar
binara binasa binatang/a binatu bincang/an binder biner/a bingka bingkai/ae bingkas bingung/aft bini binomial/a bintal
bintang/ag bintik/a bintil bintit biografi/a biola/a biolog biologi/a biologis/a biosfer/a bioskop/a bioteknologi/a
biotik bipolar bir birai birama biro birokrasi/a birokrat/a biru bis bisa/a bisbol/a bisik/bn bising biskuit/a
bismillah/a bisnis/an bison bisu bius blak blanko/a blankspot blender blog blok blokade/a blokir/e blt blues/a blus
bobol bobot/a bobrok bocah/a bocor/aft bodi bodoh/agt bodok bodong boga bogor/a bohlam bohong/agnqt boikot bojong
bokong/a bokor boks bola bolak/a boleh/afvw boling bolong bolos/a bolpoin/a bolu bom/qr bombai bon bonang bonceng/b
bondong boneka/a bongkah bongkar/aehk bongkok bongsor bonus/a booster bopeng bopong bor/aehr borang bordil/a bordir
boreh borek borgol/a borjuis borong boros bos bosan/af bosnya bot botak/a botani/a botanis botok botol/au boyak boyong
bpbd bpd bphtb bpk bpkp bpnt brahmana/a brankas/a brendi brigade/a brigadir/a brigif/a brigjen/a briket brilian/a
broker brokoli bronjong bros brosur browser/a bruder brutal/a bruto/a bu bua buah/bfnu buai bual/e buana/a buang/aehkr
buas buat/bcefhiknqrsC buaya/a bubar/afir bubu bubuh bubuk/a bubul bubung bubur/a bubut bucu budak/as budaya/at
budayawan/a buddha/a buddhisme/a bude budek budi budidaya/a budiman/a bugar/at bugil/a bui buih bujang/a bujuk/e
bujur/a buka/ehkqrt bukan/a bukankah/a bukber buket bukit/ans bukti/acfikr buku/r bulak bulan/abnu bulat/a bule
buletin/a bulir bulu/n buluh/aq bulus bulutangkis/a bumbu/a bumbung bumd bumdes bumerang bumi bumil bumn bunda/a
bundar/a bundel bundo bunga/an bungalo/a bungkam bungker/a bungkuk/e bungkus/aeh bungsu/a bunian buntal bunting
buntu/a buntung buntut bunuh/aehkqr bunyi/afn bupati/a bur burai buram buras burger/a buritan buron buronan/a bursa/a
buru/ehknqs buruh/a buruk/aeku burung/a bus busa busana/a busi busui busuk/ae busung busur/a but buta butik butir/a
buton/a butuh/acfit buwuh buyar buyung buyut/a cabai/a cabang/ans cabik cabor cabul/a cabut/aehr cacah cacar/a cacat/a
caci cacing/a cadang/ab cadik cagar/a cahari/r caharian/q cahaya/ar cair/b cak cakalang cakap/ast cakar/aq cakep caki
cakil cakra/a cakram/a cakrawala/a cakup/ek cakupan/a calang calo calon/afi camar camat/a cambah cambuk camil/b camkan
campak/i campur/aefghn campuran/a canai canang canda/n candi/a candra/a candu/tB cang cangar canggah canggih/a
canggung/a cangkang/a cangking cangkir/au cangkok cangkul/e cantel cantik/aktu canting cantrik cantum/cfik cap/h
capai/aehkr capaian/aq capcai cape capek/a capil caping capit capung cara/u caran cari/cefhqr carik/b carter/a carut
cas cat/ehn catat/aefhkr catatan/aq catin catu catur/a caturwulan/a catut caung caut cawan cawat cebol cecak cecap
cecar cecer/k cedera/a cegah/ehr cegat cegukan cek/e cekal cekam cekat cekik/e cekok cekung/b cela celah/a celak
celaka/at celana/a celang celemek celeng celsius cema cemar/kr cemara/a cemas/acft cemberut cemburu/a cemerlang/a
cemil cempaka/a cenayang/a cencang cendana/a cendekia cendekiawan/a cendera cenderamata/a cenderawasih/a cenderung/at
cendol cengang cengceng cengeng/a cengkih/a cengkung centang/a centeng centong cepat/akstxyG cepit cerah/art cerai/ans
ceramah/a cerap cerca cercah cercak cerdas/at cerdik/a cerewet/a ceri ceria/a cerita/acfin cermai cermat/a cermin/afk
cerna/r ceroboh/a cerobong cerpen/a ceruk cerutu cetak/abehqrs cetar cetek cetus cewek/a cicil cicip/g cicit/a cikal/a
cilik/a cilok cincang cincin/a cindai cinta/adgjkns cipta/abcfikqr ciri cita citra/a cium/beo civil/a coba/ehs
cocok/acfinrtF cocol cokelat/a cokok colek colok/e colong comel concong condong/a contoh/a contong copet copot
cor/aehqr corak/an corat coret/abehk corong/a covid cowok/a cpns cuaca/a cuai cuap cuat cuci/ehq cucu cucuk cucur cuka
cukai/a cukup/ag cukur/ae cula culas culik/ehqr cuma cumbu/n cumi cupang cuplik cuplikan/a curah/a curam/a curang/a
curas curat curhat curi/behqr curiga/afgjt curna curut cuti dada dadah dadak/e dadal dadar dadu daerah/at
daftar/aefhikr dagang/abnsw daging/a dagu dah/D dahak daham dahan dahi dahlia dahsyat/a dahulu/acfgijkqr dai dak dakar
daki/eqr dakon daksa daku dakwa/bhk dakwah/a dalai dalam/aegktx dalang/a dalem/a dalih dalil/a dam damai/anst damak
damar/a damba dame damkar/a dampak/aknq dampar/k damping/gjor dan dana/agjr danau/a dandan/n dandang dandim dangau
dangdut/a dangkal/a dango danlanal danlanud danramil/a danrem dansa/an danyang dapat/acefghijkqr dapil/a dapur/a dara
darah/anrs daras darat/abeqr dari/a daring/a daripada/a darma/a darmabakti/a darmawisata/a darul darurat/a darus
darussalam/a das dasa dasar/aegijnp dasawarsa/a dasbor dasi daster data/ehr datang/adefgijoqt datar/abe datu datuak
datuk/a dau daulat/n daun daur dawai dawat daya/nHIJ dayah/a dayak/a dayang/a dayu dayung/ae dbd dealer debar/n
debat/answ debet debit/a debu debur debut/a decak dedah dedak dedap dedau dedaunan/a dedikasi deduksi deep defensif
definisi/afi definitif/a defisiensi deflasi degan degradasi/a deh dek dekade/a dekaden dekam dekan/a dekap
dekat/adefgikort deklarasi/afi dekorasi/a dekret/a dekripsi delapan/aD delegasi/a deli delik delima/a delman delta/a
delusi demam/a demensia demi demikian/au demikianlah/a demo demograf demografi/a demografis demokrasi/a demokrat/a
demokratis/a demonstran/a demonstrasi/a den denah/a denda/a dendam/a dendang dendeng dengan/a dengar/acefhkqrt dengus
denim densus denting dentur denyut/a depak depan/ak departemen/a deplesi depo depok/a deportasi/a deposit/a deposito
depot depresi/a depresif deputi/a dera derajat/au deras/a derek/a deret/ab dering/n derit derita/aehqr derma dermaga/a
deru desa/ac desah desain/ae desainer/a desak/bek desas desember/a desimal/a desis deskripsi/af destilasi destinasi/a
desus detail/a detak/an detasemen/a deteksi/aehk detektif/a detektor detik/a detonator devaluasi dewa dewan/a dewasa/a
dewata/a dewi di dia diabetes/a diagnosis/a diagonal/a diagram/a diakon/a dialek/a dialog/an diam/cgknqt diameter/a
diare/a diaspora/a dibangun/a diberitahu/a didih/e didik/aehqr didramatisasi/a diesel/a diet diferensial/a difusi/a
digit/a digital/a digitalisasi/a diikutsertakan/a diinventarisasi/a dik dikit/G diklat diklatpim diksi diktat/a
diktator/at dikte dilema dim dimensi/a dinamik dinamika/a dinamis/a dinamit dinar/a dinas/an dinasti/a dinding/a
dingin/aqrt dini dinkes dinosaurus/a dinsos dioksida/a diploma/a diplomasi/a diplomat/a diplomatik/a diplomatis direk
direksi/a direktorat/a direktori/a direktur/a dirgantara/a diri/fiknqrD dirjen/a dirut/a disabilitas/a disc disdik
disebarluaskan/a disertasi/a dishub disinfektan/a disinformasi/a disiplin/a diska disko diskografi/a diskon/a
diskriminasi/a diskus diskusi/acfn disnaker disparbud dispenser/a disperindag disposisi/h distilasi distorsi/a
distribusi/af distributor/a distrik/a ditjen ditutup/a diva diversifikasi dividen/a divisi/a doa/n dobel dodok dok
dokar dokter/at doktor/a doktoral doktrin/a dokumen/a dokumentasi/afi dokumenter/a dol dolan dolar/a dolok/a dom
domain/a domba/a domestik/a dominan/a dominansi dominasi/aeh domino domisili/n dompet/a donasi/a donat/a donatur dong
dongeng/a donggala/a donor/aq dor dorong/abehq dosa/n dosen/a dosis/a dot dprd draf dragon/a drainase/a drama/a
dramatik dramatis/a drastis/a drop drum dua/nD duafa/a dual dualitas duane dubes duda dudu duduk/agjrt duel duet/n
duga/behk duh duit duka/n dukacita duku dukuh/a dukun/a dukung/abehq dulang dulu dumping dungu/a dunia/au duniawi/a
duo dupa duplik duplikat durasi/an duren/a duri durian/a dusta dusun/a duta duyun duyung/a dwi e ebi ecer/q ecoprint
edan edap edar/inqs edaran/aC edisi/a edit editor/a editorial/a edukasi/a efek efektif/a efektivitas/a efisien/a
efisiensi/a ego egois/a egrang eja/eh ejaan/a ejakulasi ejek/e ekaristi/a ekologi/a ekonom/a ekonomi/as ekonomis/a
ekor ekosistem/a eks eksekusi/aeh eksekutif/a eksemplar/a eksentrik ekses eksis/a eksistensi/a ekskavator/a eksklusi
eksklusif/a eksklusivitas/a ekskul/a eksotis ekspansi/an ekspansif ekspedisi/a ekspektasi eksperimen/an
eksperimental/a eksplisit/a eksploitasi/a eksplorasi/ae ekspo ekspor/ah ekspos/e ekspres/a ekspresi/afn ekspresif
ekstasi ekstensi/a ekstensif/a eksternal/a ekstra/a ekstrak ekstraksi/a ekstrakurikuler/a ekstrem/a ekstremis/a
ekuator/a ekuivalen/a elak elang/a elegan/a elegi elektrik/a elektro/a elektromagnetik/a elektron/a elektronik/a
elektronika/a elektronis elemen/a elevator eliminasi/a elips/a elisa elit elite/a elok elu elus email/a emak emang
emas/et embah emban/e embargo/a embek embel ember/a embrio/a embun embung embus emeritus/a emigran emigrasi emir
emirat/a emisi/a emosi/a emosional/a empang empas empat/anCD empedu emper empiris/a empu empuk/a enak/ftuG enam/D enas
encer endap endapan/a endemi endemik/a enek energi/a energik engah/a enggak/a enggan/a engkau/a engsel/a enkripsi/a
ensiklopedi ensiklopedia/a ensiklopedis entah/a entak/a entas enteng entitas/a entre entri/a enyah/a enyak enzim/a
epidemi/a epidemik epik epilepsi episode/a era erang/be erat ereksi eret erong erosi/a erotis erti/r erupsi/a es esa
esai esak eselon esensi/a esensial/a esok/t estafet estetik estetika/a estimasi/a etanol/a eter etik/e etika/a etiket
etimologi/a etimologis etis etnik/a etnis/a etnografi eufoni evakuasi/aeh evaluasi/aehr evolusi/an evolusioner/a ewuh
faal fabel/a fadilah fail fajar/a fakir faks faksi/a faksimile/a fakta/a faktor/a faktual faktur fakultas/a falak
famili/a familiar/a familier/a fana fanatik fani fantasi/a fantastis/a farmasi/a farmasis fasad fase fasih/a fasihat
fasik fasilitas/agj fasilitasi/aeh fasilitator fasis/a fasisme/a fatah/a fatal/a fatalis fatwa/a fauna/a favorit/a
februari/a federal/a federasi/a feminin/a feminis/a feminisme/a fenomena/a fenomenal feodal/a feri fermentasi/a ferum
festival/a fesyen/a fi fiat figur/a figura fikih/a fiksi/a fiktif/a film filmografi/a filosof filosofi/a filosofis/a
filsafat/a filsuf/a filter/a filum/a final/a finalis/a finansial/a firasat/a firma/a firman/a fisi fisik/a fisika/a
fisikawan/a fisiologi/a fisiologis fiskal/a fit fitnah/ae fitrah fitri/a fitur/a flat fleksibel/a flora/a flu fluida/a
fluorida/a fobia fogging/a fokus/afn folder fondasi/a fonem/a fonetik/a fonologi/a forensik/a forkopimcam forkopimda
formal/a formalitas formasi/a format/a formula/a formulir/a forum/a fosfat/a fosfor/a fosil/a foto/hn fotografer/a
fotografi/a fotokopi/a foton/a fotosintesis/a foya fragmen/a fraksi/a fraktur frasa/a fregat/a frekuensi/a friksi
front/a frontal frustrasi/a fuad fulus fundamental/a fungi/a fungsi/ain fungsional/a furnitur fusi futsal/a futur
gabah/a gabai gabuk gabung/abfhiknr gabus/a gada gadang/a gadih gading/a gadis/a gado gaduh gadung/a gae gaga gagah/a
gagak/a gagal/aft gagang gagap gagas gagasan/a gagau gahar gaharu gaib gairah/an gait gajah/a gaji gajih gala/G galah
galai/a galak/a galaksi/a galang/aber galar galas galau galeng galeri/a gali/ehr galian/q galih galir galon galungan
galur/a gama gamang gambang gambar/abefhiknr gambas gambir/a gambuh gambus gambut/a game gamelan/a gamet gamis gamma/a
gampang/a gampar gamping/a ganas/a ganda/a gandar gandeng/eh gandum/a gang ganggang ganggu/abehkq gangsa gangster/a
ganja/a ganjal ganjar ganjil/a gantang ganteng/a ganti/aefhilnoqrs gantung/aekn ganyar gap gapai gapit gapoktan
gapura/a gara garak garam/a garang/a garansi garap/beh garasi/a garba garda/a gardan gardu garing garis/a garit
garnisun/a garong garpu/a garu garuda/a garuk garut/a gas gasak gasal gasang gasing gastronomi gatal/a gatot/a gaul/ns
gaun gaung gaut gawai/a gawang/a gawat/a gaya/n gayam gayung gayut gebang/a geber gebor gebrak gebuk gedebok gedek
gedor gedung/a gegabah/a gegap gegar gegas/n geger/a geiser gejala/a gejolak gelabah geladah geladak gelak
gelandang/ab gelang/as gelanggang/a gelap/at gelar/abehns gelas/au gelebar geledah/eh gelegak gelembung/a geleng
geletak geli/f gelincir/k gelintir gelisah/a gelombang/an gelora/a gelugu geluk gelung gema gemah gemak gemar/ajq
gemas/f gembala/a gembar gembira/ant gembok gembong gembur gemetar/a gemilang/a gemini/a gempa/a gempal gempar gempur
gemuk/a gemuruh gen genang/begk genangan/a genap/a gencar gencat/b gencet gendang/a gendeng gender/a gending
gendong/eh gendut/a general/a generasi/a generator/a generik/a genesis/a genetik/a genetika/a genggam/abe gengsi/n
genit genius/a genom/a genosida/a genre/an genset gentar genteng/a genting/a gentong genus/a geografi/a geografis/a
geolog geologi/a geologis/a geometri/a geometris/a geopark geosite ger gera/c gerabah gerah gerai/a gerak/abfinqs
geram gerangan gerbang/a gerbong/a gerebek/a gereja/a gerejawi/a gergaji/a gerhana/a gerilya/aK gering gerlap germo
gerobak/a gerombol gerombolan/a geronggang gersang gertak/e gerus gerutu gesa/hk gesek/ab geser/aehns gesit gesper
getah/a getar/bn getek getir getuk gewang giat/t gibah gigi gigih/a gigil gigit/abeh gigolo gila/ekt gilang/a gilas
giling/h gilir/bo gimnasium ginjal/a ginseng gips girang girik giring/h giro gita gitar/a gitaris/a gizi gladiator
glamor gletser/a global/a globalisasi/a globe/a glokalisasi glukosa/a go gobak gobang goblok goda/ek godam godok gogo
gogok gol golak/s golf golok golong/aikr golongan/aq goncang gondang/a gondok gong gonggong/e gonjang goreng/ah
gores/b gorila gorok gorong gosip/a gosok/e gosong gospel/a got gotik/a gotong/ahn gowes goyah/a goyang/an graf
grafik/a grafika grafis/a grafit graha/a gram granat/a granit/a gratis/a gravitasi/a griya grup gua gubah/aehr gubal
gubernur/at gubuk guci gudang/a gugah gugat/be gugup/a gugur/a gugus/ab gula gulai gulat/aB gulden guling/fin gulir/e
gulita gulma gulung/abeh gumam/n gumuk guna/acfinqrtvwK guncang/ek gundik gunduk gundukan/a gundul gung gunjing
guntang gunting/ar guntur/a gunung/a gunungan/B gurah gurami gurat gurau/n gurih/a gurita/a guru/nt guruh gurun/a
gurung gus gusar gusi gusti/a gusur gutasi guyub/a guyur habis/abcdfgit habitat/a habuan had hadang hadap/degijko
hadapan/an hadas hadiah/a hadir/adfgjt hadirin/a hadis/a hafal/abce hafiz haid haik haiti/a haj hajar/aeh hajat/a haji
hak/n hakikat/a hakiki hakim/agrt hal hala/n halal/a halalbihalal halaman/a halang/dgq halau haleluya halo halte/a
halter haluan/an halus/ai halusinasi/a hama hamba/a hambar/a hambat/bek hambur hamil/at hampa/a hampar/b hampir/ag
hancur/acfiqrt handai handuk/a hang hangar hangat/aft hanger hanggar hangus/af hantam/e hantar hantu/a hanya/a
hanyut/a hapus/aefhir hara haram/a harap/acfin harapan/a harfiah/a harga/adgjnru hari/nu harian/au harimau/a haring
harmoni/a harmonik harmonis/a harpa harta/a haru/k harum/a harus/afiG has/b hasad hasil/acfinqrE hasrat/a hasta
hati/bnsvw hatur haul haus hawa hawar hayat/a hayati/a hebat/au heboh/a hegemoni/a hektare/a hela/e helat/s
helikopter/a helm helo hemat/aeh hendak/agD hengkang hening/t henti/afiknrsH hentikan/aeh hepatitis/a heran/a herba
herbal/a herbivor herbivora/a hero heroik heroin/a herpes heteroseksual hewan/a hias/bgjs hibah/af hibrid hibrida/a
hibur/be hidang/i hidangan/a hidraulik/a hidraulis/a hidrogen/a hidroksida/a hidung/a hidup/afit hierarki/a hierarkis
higienis/a hijab hijau/a hijrah/a hijriah/a hikayat/a hikmah/a hikmat hilal hilang/acefit hilir/a himne/a himpun/behs
hina/er hindar/degjk hindu/a hingar hingga/ak hinggap hipertensi/a hipnosis hipnotis hipotek hipotermia hipotesis/a
hipotetis hirau hiruk hirup/e his histeria histeris/a histori historis/a hitam/airt hitung/abehkrsvw hiu hoaks/a hobi
hoki hologram homestay homogen/a homoseksual/a homoseksualitas/a hong honor/a honorer/a hore horizon/a horizontal/a
horja hormat/adgjkrt hormon/a horor/a hospital/a hostel hotel/a hubung/bdfgijkoqs hudoq hujah hujan/aq hujat hujung
hukum/aeh hukuman/a hulu huma human/a humanis/a humas/a humor/a huni/hq hunian/a huruf/an hutan/at huyung hybrid ia/l
iba ibadah/an ibadat/as ibarat iblis/a ibu/n ibukota/a ibunda/a idam idaman idap/e ide idea ideal/a idealis
identifikasi/aehi identik/a identitas/a ideolog ideologi/a ideologis idiot/a idola/a idul iduladha/a idulfitri/a ifah
iga igal ihsan ijabah ijazah/a ijuk ikal ikan ikat/behkoq ikhlas ikhtiar ikhtisar/a iklan/as iklim/an ikm ikon ikonik
iktikad/a iktikaf ikut/adgjnq ilah ilahi/a ilegal/a ilham/a ilir ilmiah/a ilmu/t ilmuwan/a ilusi/a ilusif ilustrasi/a
ilustrator/a imajinasi/a imajinatif/a imajiner/a imam imamat/a iman/n imbal/b imbang/agnuE imbas imbau/abeh imigran/a
imigrasi/a imlek/a impak impas/a imperial/a imperialisme/a imperium/a impi/c impian/a impit implan implementasi/afi
implikasi/a impor/aeh improvisasi impuls impulsif imsak imun imunisasi/ah imut ina inang/a inap/er incar/e inci
indah/akt indang indekos indeks/a independen/a independensi/a india indie/a indikasi/af indikator/a individu/a
individual/a indonesia/a indra/a indria induk/a induksi/a indung industri/as industrial industrialisasi/a infak
infanteri/a infantri/a infeksi/aek inferior inflasi/a influensa influenza/a info informal/a informan/a informasi/a
informatika/a infrastruktur/a infus/a ingar ingat/abcefhikqsvwzA ingin/acfint ingkar ingus ini inisial/an inisiatif/an
injak/ae injeksi/a injil/adq inkarnasi/a inklusi inklusif/a inklusivitas/a inovasi/an inovatif/a input/a insaf insan/a
insentif/a insiden/a insinyur/a inskripsi/a insomnia inspeksi/a inspektorat inspektur/a inspirasi/ak instalasi/a
instan/a instansi/a insting/a institusi/a institut/a instruksi/afi instruktur/a instrumen/a instrumental/a insulin
insyaallah/a intai/eqr intan/a integral/a integrasi/afi integritas/a intel/a intelektual/a inteligensi/a intelijen/a
intens/a intensif/a intensitas/a interaksi/an interaktif/a interior/a intern internal/a internasional/a internet/a
interogasi/ae interpretasi/a interval/a intervensi/a inti intim/a intimidasi intip/e introspeksi/a intuisi invasi/ae
invasif inventaris inventor investasi/an investigasi/a investor/a ion ionik/a ipar ira/e iradiasi iram irama/a
irasional iri/b irigasi/a iring/bghjqu iris/bh irit ironi ironis irup isak/k isap/e iseng/a isi/behknpqru islah
islam/a islami islamis isolasi/aehk isoman isomer/a isotop/a isra istana/a istanbul istiadat/a istigasah/a istilah/a
istimewa/at istirahat/ans istri/a isu isyarat/a item iterasi itik itu iwak izin/cfis jabal jaban jabang jabar/af
jabat/eq jabatan/a jabir jadi/cefikt jadilah/ak jadwal/acfik jaga/ehknr jagal jagang jagat/a jagir jago jagoan/a
jagung/a jahanam jahat/aqt jahe jahil jahit/beh jail jaja jajah/qr jajahan/aq jajak/a jajal jajan/b jajar/bin jaka
jakarta jaket/a jaksa/at jala jalak jalan/abcdfginsuB jalang/a jalar jali jalin/ehk jalur/a jam/u jamah jamak/a jambak
jamban jambang jambe jambu/a jambul/a jamik jamin/abeh jamu/s jamur/an janah janda/a jangak jangan/a janggal/at
jangka/a jangkang jangkar/a jangkau/behk jangkit jangkrik janin/a janji/acfins jantan/a jantung/a januari/a janur
jarah/erG jarak/an jaran jarang/a jari jarik jaring/a jaringan/a jarum/a jas jasa/n jasad/a jasmani/a jatah/a jati
jatuh/acfijkt jauh/cdefgkotu jawa jawab/abehkq jawatan/a jaya/nt jazirah/a jazz jebak/behk jebol jeda jejak/a jejaka
jejal/fi jejaring/a jeket jelaga jelajah/aegqr jelang/e jelas/acfiqr jelata/a jelawat jelek/a jeli jelita jelma/e
jeluk jemaah/a jemaat/a jemari jembatan/a jember/a jembrana/a jempol/a jemput/aeh jemu jemur/eh jenaka jenang
jenazah/a jendela/a jenderal/a jengah jenggot jengkal/au jengkel/af jengkol jenis/au jenius/a jenjang/a jentik/a
jenuh/a jepang jepit jera jerah jerambah jerami/a jerapah jerat jerawat jerih jeriken/a jerit/e jernih/a jeruji
jeruk/a jerumus jet jihad/a jijik/af jika jilat/e jilid/a jimat/a jin jinak jingga/a jingkat jintan jip jirus jitu
jiwa joang jodoh joging jok joker/a jolok jomlo/a jompo jongkok joran jorok/a jorong/a jua jual/behkoqr juang/nsv
juara/agt jubah/a judes judi/n judo judul/agn juga/a jujur/atG jukung julang juli julid juluk/bj julur jumantik
jumat/a jumlah/anru jumpa/ajn jun jung jungkal juni junior/a junjung/e junta jurang/a juri jurnal/a jurnalis/a
jurnalisme/a jurnalistik/a juru/t jurus/ab jus just justru/a juta/bu kabag kaban kabar/acdfgi kabel/a kabid kabin/a
kabinet/a kabisat/a kabul/af kabulkan/e kabung kabupaten/au kabur/a kabut/an kaca kacab kacak kacamata/an kacang/ab
kacau/aceft kaci kacir kacuk kadal/a kadang/ak kadar/a kader/a kades kadet/a kadi kadin kadipaten/a kadis kado kadung
kadus kafan kafe kafein kafetaria kafilah kafir/a kaftan kagak kaget/a kagum/afg kaidah/a kail kain kais kaisar/at
kait/bfiko kajang kajari kaji/r kajian/aq kakak/a kakao/a kakap kakas kakawin/a kakek/a kaki kaktus kaku/er kakus
kala/n kalah/acefilt kalajengking kalam/r kalang/a kalangan/a kalap kalapas kalau/a kalbu kaldera/a kaldu/a kalender/a
kaleng/ar kali/ns kalian/aC kaliber/a kalifah kaligrafi/a kalimantan kalimat/a kaliper kalis kalium/a kalkulator/a
kalkulus/a kalkun/a kalor kalori/a kalpataru kalsium/a kalung/a kalut kamar/a kambang/e kambing/a kambuh/a kamera/a
kamerad/a kami kamir kamis/a kamling kamp kampak kampanye/an kampas kampil kampiun kampuh kampung/as kampus/a
kamtibmas kamu kamuflase kamus/a kan/b kana kanak kanal/a kancah/a kancing/a kancut kandang/ab kandas kandidat/a
kandil kanduang kandung/aek kandungan/a kang kangen/a kangguru kangkang kanibal kanit kanjeng/a kanji/a kanker/a kano
kanon/a kans kanselir/a kantan kanti kantil kantin/a kantong/a kantor/ansu kantuk/e kantung/a kanvas kapak/a kapal/a
kapan/a kapas/a kapasitas/an kapel/a kapela kapercaya kapita/a kapital/a kapitalis/a kapitalisme/a kapitan/a kapolda
kapolres kapolri/a kapolsek/a kaprah kapsul/a kapten/a kapuas/a kapuk kapulaga kapur/a kara karakter/a karakteristik/a
karam karamel karang/aeq karangan/a karantina/a karaoke/a karapan karat/a karate/a karavan karbohidrat/a karbol
karbon/a karbonat/a kardinal/a kardus/a karen karena/ai karet/a kargo/a karhutla kari karib karier/an karies karisma
karismatik karma/a karnaval/a karnivor karnivora/a karo karpet/a karsa karst/a kartel/a kartika/a karton kartu/a
kartun/a karung/a karunia/aj karutan karya/an karyawan/a karyawisata kas kasa kasad/a kasar/a kasasi kasat kasatmata/a
kasau kasbon kaset/a kasi kasidah kasih/a kasihan/ag kasino/a kasir/a kasta/a kastel/a kastil/a kasual kasubag
kasubbag kasubid kasui kasur/a kasus/a kat kata/adfins katak/a katakan/aeh katalis/a katalog/a katarak/a katedral/a
kategori/a kategoris katekismus/a katering/a kateter kation/a katolik/a katul katulistiwa katun katup/a kaul kaum/b
kaur kaus kausa kavaleri/a kaviar kawah/a kawak kawal/eghq kawan/ab kawasan/aq kawat/a kawin/as kaya/kt kayak/a
kayangan kayau kayon kayu kayuh ke keadaan/a keanekaragaman/a kebal/at kebas kebat kebo kebun/as kebut kecai kecam/e
kecamatan/a kecambah/n kecap/a kece kecewa/aft kecil/acikuxy kecimpung/n kecoa kecoak kecoh/ae kecrek kecuali/afikr
kecup kecut/q kedai/a kedaluwarsa/a kedap kedaulatan/a kedelai/a keder kedip/n kedok kedung/a kedutaan/a kehati/a keik
keikutsertaan/a kejai kejam/at kejang/a kejap/u kejar/aehr keji keju kejut/bfk kek kekal/a kekar kekasih/a
kekeringan/a kekurangan/a kelab/a kelabu/a keladi kelahi/ns kelak/a kelakar kelam/a kelambu kelamin/a kelana/n kelap
kelapa/a kelar kelas/an kelat keledai/a kelek kelelawar/a kelenjar/a kelenteng/a kelepon keli kelici keliling/agjnuG
kelinci/a kelingking kelip keliru/at kelit kelok kelola/aehqr kelompok/acinru kelon kelopak/a kelor kelotok kelu
keluar/abcfir keluarga/at keluh/befi kelulut kelurahan/a kelus kelut kemah/ans kemaharajaan/a kemal/a kemala kemarau/a
kemari/a kemarin/a kemas/abehn kembali/acfir kemban/e kembang/aefinqrs kembar/a kembara/q kembung kemeja/a kemenag
kementerian/a kemih/a kemiri/a kemoterapi kempas kempes kemudi/afq kemudian/a kemul kemuncak kemuning/a kena/cfiko
kenal/abcdefghjkoqrvw kenan/nw kenang/be kenanga kenapa/a kenari kencan/agn kencana/a kencang/af kencing/a kencur
kendala/a kendali/acfikqr kendang kendara/gnq kendaraan/a kendati/a kendi kendur kening kental/a kentang/a kentara
kenteng kentong kentungan kentut/a kenyal kenyang/a keong kepada/a kepal kepala/agjn kepang keparat/a kepayang kepel
keping/an kepit kepiting/a kepok keponakan/a kepsek kepulauan/a kepung/ehr kera kerabat/an kerah/fi kerajinan/a
kerak/a keram keramas keramat/a keramba keramik/a keran kerang/ae kerangka/a keranjang/a kerap/a kerapatan/a kerapu
keras/aeqtu kerasan/D kerat keraton/a kerbau/a kercing kerdil/a kere keren/a kerendam kereng kereta/a keretaapi keri/f
kerikil/a kering/ai keringat/an keripik/a keriput keris/a keritik keriting kerja/abcfirsuvwBC kerjasama/n kerlap
kerling kermak kernel kerok keroncong/a kersa kersak kertas/a kertus keruan kerucut/a kerudung keruh/a keruing
keruk/ehr kerumuk kerumun/b kerung kerupuk/a kerusuhan/a kerut kesah/fr kesal/a kesan/afk kesatria/a kesatu/b keseleo
kesemek kesiap/b kesima kesuma ketak ketan/a ketapang/a ketapel/a ketat/a ketel ketemu/a ketenteraman/a keterangan/a
keti ketiak ketik/aeh ketika/au ketimbang/a ketinting ketok ketua/aj ketuban ketuk/be ketul ketum ketumbar ketupat
ketus kewalahan/a khafilah khalayak/a khalifah/a khamar khas khatib/a khatulistiwa/a khawatir/acfit khayal/n
khayalan/a khazanah/a khianat/gjnqr khidmat/a khilaf/a khitan khotbah/a khusus/afi khususnya/a khusyuk/a kiai kiamat/a
kian kias kiasan/a kiat kibar kibas kiblat kibul kicau kidal kidang kidung/a kijang/a kijing kikir kikuk kilah
kilang/a kilap kilas kilat/a kilau/n kilir/k kilo kilogram/a kilometer/a kimchi kimia/aK kimiawi/a kimono kina
kincir/a kind kinerja/a kinetik/a kinetika kini/k kios kipas/a kiper/a kiprah/an kira/ehsvw kirab kirana/a kiri
kirim/acefghijqr kiriman/aq kisah/afin kisar/n kisaran/a kisi/eqr kismis kista kita kitab/a kitar/G kitaran/u klaim/ae
klakson klan klarifikasi/ah klasemen/a klasifikasi/af klasik/a klasis klenik klien/a klik/h klimaks klinik/a klinis/a
klip kliping/a klir klise klona kloning klonteng klor klorida/a klorin/a kloset/a klub koala koalisi/a koar kobar
koboi/a kocak kocek kocok/a kode kodifikasi kodim/a kodok/a kodrat/a koe koefisien/a kognisi/a kognitif/a kohor
kohort/a koin kok kokain/a koki kokoh/a kokok kokon kokpit/a koktail/a kol kolaborasi/an kolak kolam/a kolang kolega/a
koleksi/a kolektif/a kolektivitas/a kolektor/a kolera/a kolesterol/a kolom/a kolon kolonel/a kolong koloni/a
kolonial/a kolonialisme/a kolonisasi/a kolor kolot kolumnis/a koma komandan/a komando/a kombinasi/ai komedi/a
komedian/a komentar/an komentator/a komersial/a komet/a komik/a kominfo komisaris/a komisi/a komisioner/a komit
komite/a komitmen/an komoditas/a komodo/a komodor komoran kompak/a kompartemen kompas/a kompatibel/a kompeni/a
kompensasi/a kompeten/a kompetensi/a kompetisi/a kompetitif/a kompi/a kompilasi/a komplain kompleks/a kompleksitas/a
komplet/a komplikasi/a komplotan/a komponen/a komponir komponis/a kompor/a kompos/a komposer/a komposisi/a komposit/a
komposter/a komprehensif/a kompres kompresi/a kompromi/a kompromis komputasi/a komputer/a komune/a komuni/a
komunikasi/an komunis/a komunisme/a komunitas/a komuter/a kondang kondisi/a kondom/a kondominium konduktor/a
kondusif/a kondusivitas/a koneksi/a konektif konektivitas/a konfederasi/a konferensi/a konfigurasi/a konfirmasi/ae
konflik/a konfrontasi/a konglomerat/a kongregasi/a kongres/a kongsi konklaf/a konkret/a konon/a konsekuen/a
konsekuensi/a konseli konseling konselor konsensus/a konsentrasi/a konsep/a konsepsi/a konser/a konservasi/a
konservatif/a konsesi/a konsili/a konsisten/a konsol/a konsolidasi/a konsonan/a konsorsium/a konspirasi/a konstan/a
konstanta/a konstelasi/a konstituante/a konstituen/a konstitusi/a konstitusional/a konstruksi/a konsul/a konsulat/a
konsultan/a konsultasi/an konsumen/a konsumsi/aeh konsumtif/a kontainer kontak/a kontaktor kontaminasi/ak kontan
konteks/a kontemporer/a konten/a konter kontes/a kontestan/a kontinen kontinental/a kontingen/a kontinu/a
kontinuitas/a kontra/a kontrak/a kontraksi/a kontraktor/a kontras/a kontrasepsi/a kontribusi/an kontributor/a
kontrol/aeh kontroversi/a kontroversial/a kontur/a konveksi konvensi/a konvensional/a konversi/ah konvoi/a konyol/a
kooperatif koordinasi/afinr koordinat/a koordinator/a kop koper/a koperasi/aefr kopi kopra kopral/a korak koral
koramil koran/a korban/acfnr korcam korek/a koreksi/ae korektif koreograf koreografer/a koreografi/a koresponden
korespondensi/a koridor/a korner koronavirus koroner/a korporasi/a korps/a korpus korsleting/a korup/a korupsi/a
korwil kos kosakata/a kosek kosen koset kosmetik/a kosmik kosmis kosmologi/a kosmos/a kosong/acft kostum/a kota/as
kotak/a kotamadya kotapraja kotbah kotek kotes kotor/ag kotoran/a kovalen koyak koyam kram krama/a kratom kraton/a
krayon kreasi/a kreatif/a kreativitas/a kredibilitas kredit/ai krem kremasi kreol/a kres kriket/a krim kriminal/a
kriminalitas/a kriptografi/a krisan krisis/a kristal/a kristen/at kristiani/a kriteria/a kritik/ae kritikus/a kritis/a
kroket krom kromosom/a kronik/a kronis/a kronologi/a kronologis kru kruk ksatria/a kuadrat/a kuah kuak kuala/a
kualifikasi/a kualitas/an kuantitas/a kuantitatif/a kuantum/a kuarsa kuartal/a kuas kuasa/adgjnqrt kuat/fkqrtuxy
kubah/aer kubang kubik/a kubis kubu kubung kubur/abehikr kucek kucil kucing/a kucur kuda/n kudap kudapan/a kudeta/a
kudis kudu kudung kudus/a kue kueri kuesioner/a kufur kuil kuin/q kuintal/a kuis kuit kuitansi/a kujang kujur kukis
kuku kukuh/fi kukuk kukul kukup kukur/er kukus/h kuli kuliah/an kuliner/a kulit/an kulkas/a kulon/a kultivar/a
kultur/a kultural/a kultus/a kulum kulup kulur/e kulwit kuman kumat kumbang/a kumis/a kumpar/b kumpul/bcfiknqrs
kumuh/a kumur kun kuna kunang kunci/aehk kuncung kungfu/a kuning/at kuningan/aD kunir kunjung/adgjnq kunjungan/a kuno
kuntit kuntum kunyah/e kunyit/a kuorum/a kuota/a kupang/a kupas/h kupat kuping/e kupon/a kupu kupur kura kurang/adgjnr
kuras/e kurator/a kurban/a kurcaci kurikulum/a kurir/a kurma kursi/a kursif kursus/a kurun/a kurung/aehk kurus/aegq
kurva/a kusen/a kusir/er kusta kusuk kusut kutak kutat kutik kutil kutip/abeh kutu/cG kutub/a kutuk/behk kuwu kuyup/a
kwartir/a kwt laba label/a labi labil labirin/a laboran laboratorium/a labrak labu labuh/bn labur lacak/aehqrB laci
lacur/qB lada/u ladang/a laden lading lafal laga/n lagak/n lagi/bu lagipula lagu laguna/a lah lahan/a lahang lahap
lahar lahir/afikt lahirlah/a laik lain/fotu lais lajang/a laju/e lajur/a lak lakban laki lakon/a laksamana/a
laksana/cfikqrB laku/cfinsuvwHIJ lakuna lalai/t lalang lalap lalat/a lalim lalu/gjn lalui/aeh lama/ktG laman/a
lamar/be lambai lamban/a lambang/afi lambat/akx lambung/a lamin lampar lampau/ag lampin lampir/cf lampu/a lampung/aqB
lamun/e lanal lanang lancang/a lancar/afit lancong lancung landa/eh landai/a landak/a landas/ap landasan/a langgam/a
langgan/oqB langganan/n langgar/er langit/a langka/a langkah/aeu langkan langkap langsar langsat langsing
langsung/aefit lanjut/acfintE lanjutan/aD lansekap lansia/a lansir lanskap/a lantai/aen lantak lantang/a lantaran/a
lantas/a lantik/eh lanting lantun lantur lanud lapak/a lapang/a lapangan/a lapar/at lapas lapau lapik lapis/ajn
lapisan/a lapor/acefiqrB laporan/aqB laptop/a lapuk/a lara larang/behkr laras/a lari/fnoqrB larik laris/ak laron
larung larut/abkqB larva/a las/aehq laser/a lasi laskar/a lasykar lata latah latar/a lateral/a latif latih/aehknr
latihan/aqB latsar lauh lauk laun laut/eqtB lautan/aD lava lawa lawak/qB lawan/aeos lawang/a lawar lawas/a lawat
layak/at layan/gjr layanan/aqB layang/ae layar/anru layat layu/e layuh layur lazim/a lebah/a lebai lebam leban
lebar/aekruxy lebaran/aqB lebat/a lebay lebih/acgknotG lebur/r lecap leceh/r lecek lecet ledak/abcefqB ledek ledeng
ledok lega/f legal/a legalisasi/ah legam legasi legenda/a legendaris/a legi legislasi/a legislatif/a legitimasi/a
legiun/a leha leher/a lekang lekas/a lekat lekuk lelah/aft lelaki/a lelang/ar lelap lele leleh leler leluasa lelucon/a
leluhur/a lem lemah/aeft lemak/a lemari/a lemas/a lembaga/at lembah/a lembang/a lembap/at lembar/au lembaran/a
lembek/a lembing lembu/a lembur/a lembut/a lemek lemon/a lempar/abcefh lempeng/a lempengan/a lempuk lempung lena
lencana/a lencang lenceng lendir lengah/a lengan/au lengang/a lenggak lenggang lengkap/adgjqstB lengkeng lengket/a
lengking lengkuas lengkung/abe lenguh lenjang lensa/a lenteng lentera/a lentik lentuk lentur lenyap/af lepak
lepas/acefikru lepet lepuh lereng/a lesat lesbian/a leseh lesi lestari/afir lesu lesung/a let letak/acfikr letih
letjen/a letkol/a letnan/a letup letus/be leukemia level/a lever lewat/acdfgjkt lezat/a liang/a liar liat libas
libat/cfkt liberal/a liberalisme/a libur/ain liburan/a licik/a licin/a lidah/a lidi lift liga lihai lihat/aehktvw lik
lika liku likuefaksi likuidasi/a lilin/a lilit lima/D liman limas limau/a limbah/a limbang limbung limit/a limosin
limpa limpah/ent limpas limun lincah lincir lindas lindu lindung/adgjkmnqrsB linggis lingkar/ae lingkaran/a lingkung
lingkungan/a lingkup/ag linglung linguistik/a lini linier/a linmas lintah lintang/ae lintas/aegjks lintasan/aC linting
liontin lipan lipat/abh lipid/a lipstik/a liput/aegh liputan/a lir lira lirik/a liris lisan/a lisensi/a listrik/at
lisut liter/a literal literasi/a literator literatur/a litium/a litologi liturgi/a liturgis liur liwat lkjip lkpd lkpj
loak lobak/a lobi lobster/a lobus logam/a logaritma/a logat/a logika/a logis/a logistik/a logo/n loh lokal/a lokasi/an
loker/a loket/a loko lokomotif/a lolong lolos/af lomba/ans lombok/a lompat/abe lompol loncat lonceng/a longgar/ac
longsor/a lontar/a lontara/a lopak loper lori lorong/a lorot los lot loteng/a lotere lotre/a lotus/a lowong/b loyal
loyalitas loyang loyo lppd luah luang/af luap/e luar luas/eksxy lubang/an lubuk/a lucu lucut ludah ludes/a lugas lugu
luhur/a luka/gk lukah/C lukis/aehqB lukisan/a luks luku luluh lulur lulus/abt lumas lumat lumayan/a lumba lumbung/a
lumpang lumpuh/af lumpur/an lumrah lumur/o lumut/a lunak/ai lunar/a lunas/g luncur/efiqrB lundang luntur lupa/cfikl
luput/a lurah/a lurik luring luruh/erG lurus/af lusa lusin lusuh lutut/an luyu maaf/cfi mabok mabruk mabuk/aqB
macam/au macan/a macet/at mada/g madani madat madrasah/a madu/f madya/a maestro mafia/a magang/a magis/a magister/a
magma/a magnesium/a magnet/a magnetik/a magnetis magnitudo/a magrib/a maha mahal/a mahar maharaja/a mahasiswa/at
mahasiswi/a mahdi/a mahir/a mahkamah/a mahkota/aj main/cfinqsvB mainan/aC majal majalah/a majas majelis/a majemuk/a
majikan maju/ft maka/g makalah/a makam/air makan/aehqB makanan/a makar makaroni makelar makhluk/a maki makin/a
maklum/a maklumat/a makmum makmur/at makna/an makota makro/a maksi maksim maksimal/afi maksimum/a maksud/achin malah/a
malaikat/a malam/anu malang/aqB malapetaka malaria/a malas/aqB malih maling mall malu/fqtvwB mama mamah mamak
mamalia/a mamandau mambang mambu mami mampat mampir/a mampu/at mampus mana manajemen/a manajer/a manakala/a
mancanegara/a mancung mandala/a mandar/a mandarin/a mandat/a mandau mandi/ar mandiri/at mandor mandul manduru
manfaat/acfinr mangga/a manggis/a manggung mangkal mangkat/a mangkir mangkuk/au mangkunegaran mangrove mangsa/aeqB
mangu mangulosi mania maniak/a manifestasi/a manifesto/a manik/a manipulasi/aeh manipulatif manis/a manja/a manjur
manor mantan/a mantap/a mantel/a mantra/a mantri/a mantu manual/a manufaktur/a manula/a manusia/at manusiawi/a
manuskrip/a manut manuver/a mapan/a mapnya/a maqam mara marah/agjqtB marak maraton/a marem maret/a marga/a
margasatwa/a margondang mari marinir/a maritim/a marka markah markas/an marmer/a mars marsekal/a martabak martabat/a
martil martir/a marwah mas masa masak/aeh masakan/a masalah/ans masam masehi/a maser masif/a masih/a masing/a
masinis/a masjid/a maskapai/a masker/a maskot/a maskulin masohi massa/a massal/a master/a masuk/acfgikr masukan/aqB
masya masyarakat/ant mata/dn matahari/a matang/a matematika/a matematikawan/a matematis/a materi/aqB material/a
materiel materiil/a mati/bcfit matra matras matriarkat matriks/a matur mau/t maukah maulana/a maulid maung maupun/a
maut mawar/a mawas mayat/a mayones mayor/a mayoritas/a mazhab/a mazmur/a mbah mbak mebel medali/a media/a medial
median mediasi medik/a medika medis/a meditasi/a mediterania/a medium/a medok mega megah/a megap meh meja mejelis
mekanik/a mekanika/a mekanis/a mekanisme/a mekap mekar/ar mekaran/qB melankolis melas melasti melati/a melek/a
melekat/a meleleh/a melempem meleset/a melipatgandakan/a melodi/a melon/a melotot meluk/eqB melur memang/a memar/a
membeludak/a membran/a memo memoar memori/a memorial/a mempan mempelai/a mempelam memutarbalikkan menang/acfgiqtB
menantu/a menara/a mencret mendak/d mendang mendarahdaging/a mendiang/a mending mendramatisasi/a mendung
mengalkulasi/a mengambinghitamkan/a mengapa/a mengenai/a mengerti/ah mengesahkan/a menggarisbawahi/a
mengikutsertakan/a menginventarisasi/a meni meninggal/a meninggalkan/a menit/a menopause menor mens menstruasi
mentah/a mental/a mentalitas mentas/r mentega/a menteri/a mentok mentor/a menu menyebarluaskan/a menyolder/a
menyontek/a meong merah/aet merak/a merantau/a meranti/a merbau mercusuar/a merdeka/at merdu merek/a mereka/a merger/a
meriah/a meriam/a meridian/a merinding/a merpati/a merta/a mertua/a merunduk/a mesa mesem mesias/a mesin/an mesiu/a
meski/a meskipun/a mesra mesti/aG mesum/a metabolisme/a metafora metal/a metana/a metanol meteor/a meteorit meteorolog
meteorologi/a meter/a meterai/a meteran/a metode/a metodologi/a metodologis metrik/a metro/a metropolis metropolitan/a
mewah/a mewek mi migas/a migrain migran/a migrasi/an mika mikraj mikro/a mikrofon/a mikron mikroorganisme/a
mikroskop/a mil milenium/a mili miliar/a miliarder miligram milik/adgjqB milimeter/a milisi/a militan/a militer/at
mimbar/a mimik mimisan mimpi/afn min minang/a minat/ajn mine mineral/a minggat minggir/a minggu/anu mingguan/a mini
miniatur/a minim/a minimal/a minimarket/a minimum/a minor/a minoritas/a minta/aehs minum/aeh minuman/a minus/a
minyak/an minyakita mirah miras/a miring/at mirip/at miris mis misa misal/a misalkan/a misalnya/a misi misil/a
misionaris/a miskin/at mister/a misteri/a misterius/a mistik/a mistis/a mitokondria/a mitologi/a mitologis mitos/a
mitra/ant mobil/a mobilitas/a moda modal/a modalitas mode model/ar modem moderat/a modern/a modernisasi/a
modifikasi/aeh modis modul/a modus/a mogok/ar mohon/aehqsB mol molek molekul/a molekuler/a molor molos momen/a
momentum/a momok momong monarki/a moncong/a mondar mondok moneter/a monev/a mongol monitor/a monopoli/a monster/a
montir monumen/a monyet/a moral/an moralitas/a morfin morfologi/a morfologis mori moril moringa mortalitas mortir
mosaik/a mosi moster motel/a motif/a motivasi/a moto motor/an moyang/a mozaik mtq muai muak mual mualaf/a mualim
muanas muara/an muas/f muasal/a muat/ehkor muatan/anqB muazin/a mubah mubalig/a muda/k mudah/afktuxy mudi mudik/a
mufakat/a mufti/a muhrim/a mujair mujur muka/qsB mukadimah/a mukena/a mukim/anqrsB mukjizat/a muktamar/a mula/gjnqsuB
mulai/aeh mulas mulia/at mulsa multi multimedia/a multinasional/a mulur mulus/a mulut/a mumi mumpung munafik/a munas
munawarah muncul/afot mundur/at mung munggah mungil/a mungkin/afit mungkir muntah/a murah/ab murai muram murenbang
murid/a murka/a murni/art muruk murung/a musala/a musang musdes museum/a musibah/a musik/anqB musikal/a musikus/a
musim/ab musisi/a muslihat muslim/a muslimah muslimin/a musnah/afr musola muspida muspika musrenbang/a musrenbangcam/a
musrenbangdes mustahik mustahil/a musuh/aos musyawarah/an mutah mutakhir/ar mutan/a mutasi/ah mutiara/a mutih mutlak/a
mutu muzaki nabati/a nabi nada/nu nadi nadir nafkah/a nafsi nafsu/a naga nagari/a nahas nahdlatul naif naik/cdfgit
najis nakal/a nakhoda/a nalar/r naluri/a nama/fgijknr nampan namun/a nanah nanar nanas nanggung/eqB nangka/a nanti/aef
napak napas/ans napi narapidana/a narasi/a narasumber/a narator/a narkoba/a narkotik narkotika/a narsis nasab
nasabah/a nasal nasi nasib/a nasihat/aqB nasional/a nasionalis/a nasionalisme/a naskah/a natal/a natrium/a natur
natura natural/a naturalis/a naung/bgn navigasi/a nazar nazi nebula/a negara/at negarawan/a negasi negatif/a
negativitas/a negeri/a negosiasi/a negro/a nekat nektar/a nelayan/a nenek/a nener neon neraca/a neraka/a net neto
netral/a netralitas/a neuron/a neutron/a ngabuburit ngaji ngantuk/e ngarai/a ngengat ngeri/f ngobrol/e ngunduh/e
ngurusi niaga/a nian niat/n nifas nihil nikah/adegs nikel/a nikmat/adgj nila/gj nilai/aehnr nilam ningrat/a ninik
nipah nipis nira nirkabel/a nirlaba/a nisab nisan/a nitrat/a nitrogen/a niyaga nobar nobat/r noda noken nol nomad/a
nomaden/a nomina nominal/a nominasi/a nomor/anr nona nonaktif/a nongkrong/a nongol nonton/eqB norak/a norma/a normal/a
nostalgia not nota notaris/a notasi/a notula/a novel/a novela novelis/a november/a nuansa/a nubuat/a nujum nukleus/a
nuklir/a numerik/a nun nurani/a nuri nusa nusantara/a nutrisi/a nuzulul nyai nyala/acefi nyali/a nyaman/at nyamuk/a
nyana nyanyi/bcefinqB nyaring/e nyaris/a nyata/afikst nyawa/a nyenyak/a nyepi nyeri/a nyinyir nyiru nyiur nyonya/a
nyut obat/bgjnr obeng objek/a objektif/a objektivitas/a obligasi/a obok obor obral obrol/b observasi/a observatorium/a
obsesi/k obsesif oceh/e ofensif/a ogoh ojek oke oknum/a oksida/a oksidan oksidasi/a oksigen/a oksimeter oktober/a
olah/behqr olahraga/ant oleh/asxy oleng olimpiade/a olok/e om ombak/as omega/a omel/e omikron omong/a ompol omzet/a
onar ongkos/a online ontologi oper opera/a operasi/ain operasional/a operator/a opini/a opium oplah oplos oposan
oposisi/a opsi opsional/a opsir/a optik/a optika optimal/afir optimalisasi/ae optimis/a oral orang/asu orangan/C
oranye/a orbit/ae orbital/a orde order/a ordo organ/a organik/a organisasi/a organisme/a orgasme/a oriental/a
orientalis/a orientasi/an original orisinal/a orkes/a orkestra/a ornamen/a orok ortodoks/a oseania osis otak oto
otobus/a otomatis/a otomatisasi/a otomotif/a otonom/a otonomi/a otopsi/a otorisasi otorita otoritas/a otot output oval
oven over overdosis/a oyong ozon pabrik/a pabrikan/a pacak pacar/abo pacet pacu pad pada/a padahal/a padam/afq padan/b
padang/a padat/abt padepokan padi padma/a padu/biks paduka/a paes pagar/a pagelaran/a pagi pagu paguyuban/a paha
paham/adgjr pahat/bh pahit/a pahlawan/a pais pajak/as pajanan pajang/ah pak pakai/aehkoqr pakaian/anq pakan/a pakar/a
pakat pakde pakem paket/a paksa/aefhk paksi pakta/a paku/b pal pala palang/a palawija/a palem/a palet paling/an palit
palka palma/a palsu/af palu palung/a pama paman/a pamer/afi pameran/a pamflet/a pamit/ao pamor pampang pamrih pamsimas
pamungkas pana panah/abq panas/aiqrt panca pancang pancar/fiq pancasila/a panci/a pancing/ae pancir panco pancur/a
panda pandai/a pandan/a pandang/abehr pandemi/a pandemik pandu/abehqt panekuk/a panel/a panembahan/a panen/aeh
pangan/a pangdam/a pangeran/a panggang/aeh panggil/aceh panggilan/a panggul/a panggung/a pangkal/a pangkalan/a
pangkas/h pangkat/an pangku/q panglima/a pangsa/a pangsit/a panik/a panitia/a panjang/aefksxy panjar panjat/e panji/a
panjing pankreas panorama/a pansel pansus pantai/a pantang pantas/at pantat/a pantau/behqr panti/a pantik/eh panting
pantri pantul/q pantun/a panu panutan panwas papa papah/eh papain papan/a papar/f paparan/a papas papeda papirus/a
paprika papua para/a parabel parabola/a parade/a paradigma/a paradoks/a paraf/h parah/a paralel/a paralimpiade/a
parameter/a parang/a paranoia paranoid/a parap paras parasit/a parasut parau pare parfum/a pari paria parih
paripurna/a paris parit/a pariwisata/at parkir/a parkit parlemen/a parlementer/a parodi/a paroki/a parsial/a partai/a
partikel/a partisan/a partisi/a partisipan/a partisipasi/an partner/a paru paruh/a parut pas pasah pasak pasal/a
pasang/abefhikoru pasar/abfir pasaraya pasca/a pascakebakaran/a pascasarjana/a pasi pasien/a pasif/a pasir/a paskah/a
paso pasok/eq pasokan/a paspor/a pasrah/a pasta/a pastel pasti/acfit pastor/a pastoral/a pastur pasu pasukan/a pasung
patah/abfu paten/a pater pati/h patih/a patil patin patina patogen/a patok patologi patri patriark/a patriarkat/a
patriot/a patriotik/a patroli/a patuh/agjt patuk patung/aq patungan/a patut/a pauh paun paus/t paut paviliun/a paving
pawai/a pawang pawon paya payah/a payau payet payudara/a payung/a pbb pe pecah/abcefhiklrs pecat/eh pecinan
pecundang/a pecut pedagang/a pedal pedalaman/a pedang/a pedas/a pedel pedih pedis pedofil pedok pedoman/a peduli/acft
pegagan pegal pegang/abeghnoq pegari pegas/a pegasus pegawai/at pejabat/a pejal/a pejam pejuang/a peka pekak pekan/au
pekarangan/a pekat/a pekerti/a pekik pekuk pel pelabuhan/a pelajar pelaku/a pelan/a pelana pelangi/a pelantikan/a
pelas pelat/a pelatih/a pelatuk/a pelayan/a pelbagai/a peleh peleset/k pelet peleton pelihara/behr pelik pelit/a
pelita/a pelopor/aj pelosok/a peluang/a peluh peluit/a peluk/abo peluru/a pelus pemali pematang/a pemda/a
pemerintah/ab pemilu/a pemirsa/a pemkab pemkot pempek pemprov pemrakarsa/a pemrograman/a pemrosesan/a pemuda/at pen
pena penalti/a penasaran/a penat penatu penatua/a pencak/a pencar/dn pencet pencil/k pendam pendamping/ab pendapa
pendar pendek/ai pendekar/a pendet pendeta/a pending pendopo/a penduduk/abnt penes penetrasi/a pengaduan/a
pengambilalihan/a penganan pengantin/a pengap pengar pengaruh/agjkn pengawas pengeboman/a penggal/be penghujung/a
penghulu/a pengungsi/ab pengunjung pengusaha/a penilik pening penis/a penjaga/ab penjajap penjara/afi penjuru/a
penonton pensil/a pensiun/ab penta pentagon pental pentas/ai pentil penting/afkt pentung penuh/adgjmruG penyakit/a
penyandang/a penyebarluasan/a penyintas penyok penyu/a penyuluh/ab pepak peparnas pepat pepatah/a pepaya/a
peperangan/a peptida/a per/o perabot perah perahu/a perai perak/a peralatan/a peramban/a peran/afnq peranan/a
perang/agn perangai perangkap/ak perangkat/au peranti/a peras/ehr perawan/a perawat/abt perbal perbup perca/a
percaya/adghijt percik/b percuma/a perda/a perdana/a perdata/a perdu perempuan/a peretas/a performa/a pergi/at pergok
pergub perguruan/a peri peribahasa/a perih perihal/a perikanan/a periksa/aefhqr perilaku/an perimeter/a peringkat/a
perintah/acefhi perintis/a periode/a periodik/a perisa perisai/a peristiwa/a perit periuk perkakas/a perkara/a
perkasa/a perkedel/a perkeretaapian/a perkosa/hr perkusi/a perlahan/a perlente/a perlu/acfitG permai/a permaisuri/a
permak permanen/a permata/a permen/a permisi/a permisif pernah/a pernak pernik pernis peron/a perosok pers persada
persegi/a persen/a persentase/a persepsi/a persero/a perseroan/a persiapan/a persis/a persona personal/a personalia
personel/a perspektif/a persuasi persuasif/a pertama/a pertamax pertanda/a pertapa/ab pertiga/auG pertikaian/a
pertiwi/a pertokoan/a perua perum/a perunggu/a perut/a perwal perwali/b perwara perwira/a pes/o pesaing/a pesan/abehnr
pesantren/a pesat/a pesawat/a pesek peser peserta/a pesiar/a pesimis pesing pesisir/a pesona/aek pesong pesparani
pesparawi pesta/an pestisida/a peta/fr petahana/a petak/a petaka petan petang/a petani/a petasan peternak/ab peti
petik/aeh petinggi/a petir/a petis petisi/a peto petualang/b petugas/a petunjuk/a pewara pewarta/a pi piagam/a piala/a
pialang piama pianis/a piano/a piara piatu/a piawai picik picing picis picit picu/eq pidana/a pidato/an pigmen/a
pihak/aenuE pijah pijak/h pijar pijat/a pijit pika pikap pikat/e pikau piket pikir/abcfiklnoqr piknik/a pikul/eh pikun
pil pilah pilar/a pilek pilih/aehkqr pilihan/aq pilin pilis pilkada/a pilon pilot/a pilu pimpin/aehq pimpinan/a
pinang/a pincang/a pindah/abcfinrs pindai/behq pindang pinggan pinggang/a pinggir/ab pinggul pingsan/a pinguin
pinjam/aefhikqr pinjaman/aq pinsil pinta pintal pintar/a pintas/a pintu/a pinus/a pion pionir/a pipa pipi pipih/a
pipil pipis/a pipit piramid piramida/a piramidal pirang/a pirau pirik piring/a piringan/a pirsa pisa pisah/cfiklnrs
pisang/a pisau/a pisik pistol/a piston/a pita pitam piting piton piyama pizza pkh pkk plafon/a plakat/a plaket plan
planet/a plasma/a plasmodium/a plastik/a plastis plat platform/a platina/a platinum/a plato/a plaza/a plester plot
plus plutonium/a pmk pmt pneumonia/a poci podium/a pohon/a poin pojok/a pok pokdarwis pokemon poket pokja pokok/a
pokoknya/a poktan pola polah polda/a polemik/a polen/a poles/e poli poliklinik/a polimer/a polindes polis polisi/at
politeknik/a politik/a politikus/a politis/a politisi/a polka polong polos/a polres polri/a polusi/a pompa/ah pon
pondok/a pondong ponsel/a ponten popda popok/a popular/a popularitas/a populasi/a populer/at porak porang/a pori/n
porkab porno/a pornografi/a pornografis poros/a porprov porselen porsi/a port portabel/a portal/a portofolio/a pos
posbindu pose posisi/a positif/a positivitas/a poskesdes posko/a poso poster/a posting postur posyandu/a pot
potensi/an potensial/a potong/aehkru potongan/aq potret/aeqr poyang ppid pppk pra praba prabu/a prada praduga/a
praja/a prajurit/a prakarsa/a prakarya/a praksis praktik/afi praktikum/a praktis/a praktisi/a pramugari pramuka/a
pramuniaga/a pramusaji pranata/a prancis/a prangko/a praperadilan/a prasangka/a prasarana/a prasasti/a prasejarah/a
prasmanan pratama/a pre predator/a predikat/a prediksi/aeh prefek/a preferensi/a prem preman/a premier/a premis/a
premium/a preposisi pres preseden presensi presentasi/a presenter preservasi presiden/at presidium/a presisi/a
prestasi/an prevalensi/a pria pribadi/at pribumi/a prihatin/aft prima/a primata/a primer/a primitif/a primordial/a
prinsip/a prioritas/a prisma privasi/a privat/a pro probabilitas/a problem/a prodi/a produk/a produksi/aeh produktif/a
produktivitas/a produsen/a produser/a profesi/an profesional/a profesor/a profil/a profit program/a programa
progresif/a prokes proklamasi/a promil promosi/afi promotor/a prona propaganda/a properti/a proporsi/a proporsional/a
proposal/a proposisi/a prosa/a prosedur/a prosedural/a proses/aeh prosesi/a prosesor/a prospek/a prostitusi/a
protagonis/a protein/a protektif protektorat/a protes/ae protese protestan/a protokol/a proton/a prototip prototipe/a
provinsi/a provokator/a proyek/a proyeksi/a proyektil/a proyektor psikiater/a psikiatri psikis psikolog/a psikologi/a
psikologis/a psikopat/a psikososial/a psikotes/a puak puan puas/t puasa/a pubertas publik/a publikasi/ai publisitas
pucat/a pucuk/a pudar/e puding/a pugar/hr puguh puing/a puisi/a puitis puja/ehr pujangga/a puji/eh pujian/a pukang
pukat pukau puki pukul/abeghjkq pula pulang/au pulas pulau/a pulen pules pulih/afir pulik pulpen pulsa puluh/ab pulung
pulut pun punah/a punai puncak/ae pundak pundi pung punggah punggung/a punguk pungut/bhr punjab punk puntung punuk
punya/a pupa pupu/G pupuh pupuk/a pupur pupus pura/n purba/a purbakala/a purdah puri purna purnama/a purnawirawan/a
puruk/k purun purwarupa/a pusaka/a pusar pusara pusat/afkn pusing/a puskesmas/a puskeswan puspa/a puspas pustaka/as
pustu putar/abehnqr putat putih/a putik puting putra/a putri/a putu putus/acefikt putusan/aD puyuh qari qariah raba
raban rabat rabi rabies/a rabik rabu rabuk rabun/a rabut racau racik racikan/a racun/agnt rada/nE radang/ars radar/a
raden/a radial/a radiasi/a radikal/a radio/a radioaktif/a radium radius/a radon rafting raga ragam/antuE ragang ragi
ragib ragu/fit ragukan/eh rahang/a rahasia/acfit rahayu/a rahib/a rahim/a rahmat/a raih/ehqBC rais raja/t rajah rajang
rajawali/a rajin/a rajuk rajungan rak raka rakaat raker rakerda raket rakit/ars rakitan/qBC rakor rakornas raksa/a
raksasa/a rakun rakus rakyat/a ralat/aeh ram ramadan/a ramah/a ramai/at ramal/bfqBC rambah/e rambai rambak rambang
rambat/e rambu/a rambut/an rambutan/a rame rami rampai rampak rampas/eh ramping/a rampok/ehqrsBC rampung/a ramu
ramuan/a rana ranah/a rancah rancak rancang/ehqrsBC rancangan/aqBC randa randu rang rangda rangga/a ranggah rangin/e
rangka/aj rangkai/hi rangkaian/au rangkak/e rangkang rangkap/ae rangsang/bek ranjang/a ranjau/a ranji ranperda
ransel/a ransum/a rantai/an rantang rantas rantau/aqrsBC ranting/a rantus rapat/a rapel raperda rapi/cfinrs rapor
rapuh/a ras rasa/cefhikrsu rasi rasial/a rasialis rasio/a rasional/a rasionalis rasis rasisme/a rasuk/gt rasul/a
rata/e ratah ratap ratib rating/a ratu ratus/ab rau/n raudah raun raung raup/e raut raw rawa rawah rawai rawan/a
rawat/aehq rawe rawi rawon raya/firs rayah rayakan/aeh rayap/a rayon/a rayu/e razia reak reaksi/an reaktif/a reaktor/a
real realisasi/afi realisme/a realistis/a realita realitas/a rebab rebah reban rebu rebus/ah rebut/aehnrsv receh/a
reda redaksi/a redaktur/a redam reduksi/a redup referendum/a referensi/a reflasi refleks refleksi/af reformasi/a
regang regio region/a regional/a register/a registrasi/a regu/n reguk regulasi/a reguler/a rehab/h rehabilitasi/aeh
rehat rejan reka/bh rekaat rekah rekam/abehkqrsBC rekan/a rekap/a rekat rekayasa/a rekening/a reklamasi/a reklame/a
rekomendasi/a rekonsiliasi/a rekonstruksi/a rekor/a rekreasi/a rekrut/ers rekrutmen/a rektor/a rektorat rektum rel
rela/f relasi/a relatif/a relativitas/a relawan/a relevan/a reli relief/a religi/a religius/a relik relokasi/aeh reluh
rem remah remaja/a remang remas rematik rembang/a rembulan remeh/af remi rempah/a rempak remuk renaisans/a renang/aqBC
rencana/acfinrs rencang renda rendah/abfk rendam/ek rendang renggang renggut/e rengut/e renja renjana renovasi/ah
renta rentak rental rentan/a rentang/a rentas renteng rentenir renung renyah/a reog reorganisasi/a replika/a
reporter/a repot/af representasi/af reproduksi/a reptil/a republik/a reputasi/a resah/ft resam resap resensi resep/a
resepsi/a resepsionis reseptor/a reserse/a reservasi/a reserve/a reses resi residen/at residu/a resik resimen/a
resin/a resistansi resistensi/a resmi/afirs resolusi/a resonansi/a resor/a resort respons/ae responsivitas/a
restoran/a restorasi/a restrukturisasi/a restu/a resume retak/a retas/e retina retorik retorika/a retret retribusi/a
retro retur reuni/a review revisi/a revolusi/an revolusioner/a rewang rewel rezeki/a rezim/a ria/l riah riak/k riam
rian riang rias/b ribet ribu/bnu ribut/at rica ricik rida ridan rigel rigi ril rilaku rileks rilis/aeh rim rima/k
rimba/a rimis rimpang rinai rincang rinci/aeD rincian/a rindang rinding rindu/af ring ringan/aft ringas ringis
ringkas/abh ringkus rintang/b rintih rintik rintis/beh risalah/a risau riset/a risi/knp risih risik/no risiko/a
ritel/a ritma ritme/a ritsleting ritual/a ritus/a riuh riung rival/a riwayat/af rkpd rob/a robek/ae roboh robot/a roda
rodi roh rohani/a rohaniwan/a rok/b roket/a rokok/ae rol rolet roma roman/a romansa/a romantik romantis/a rombak/rs
rombeng rombong rombongan/a romo rompak/qBC rompi/a rona ronda ronde/a rondo rondok rongga/a rongsok rongsokan/a
rontgen/a rontok/qBC ros rosario/a rosela roset roskam rosot rotan/a rotasi/a roti rotor/a royal/a royalti royan
royong/a rpjm rpjmd rtlh ruah ruam ruang/a ruangan/a ruap ruas rubah/anrs rubanah rubiah rubuh rudal/a rudin rugi/fit
ruh rujak rujuk/eh rujukan/a rukiah rukuk rukun/at rukyat rumah/abrs rumba rumbai/a rumbia rumit/a rumor/a rumpang
rumpi rumpil rumpun/a rumput/a rumus/abfirs runcing/a runding/rs rundingan/qBC runduk rundung rungkad rungu rungut
runner runtuh/at runtuhan/D runtun/n runtut rupa/fn rupiah/a rusa rusak/aehqrstBC rusuh rusuk/a rusun rute rutin/a
rutinitas/a rutuk ruwah ruwat ruyung saat/au sabana sabang/a sabar/ant sabda/a sabet sabit/a sablon sabot sabotase
sabtu/a sabu sabuk/a sabun/a sabung sabur sadap/aehq sadar/acdgjt sadis/a sadran sadur saf safa safar safari/a safir
saga sagu sah/i sahabat/ans saham/a sahaya sahid sahih/a sahur saing/bns sains/a sair/q sais saja sajak/a saji/fikr
sajian/aq sak saka/d sakal sakelar sakip sakit/adfgt sakral/a sakramen/a saksama saksi/acfint saksofon/a sakti/a saku
sal sala salah/acfint salahguna/fr salahpaham/j salak/a salam/a salang salat/a sale saleh/a salehah/a salep salib/a
salik salin/beh saling/a salip salir salju/a salmon/a salon/a saluang salur/fiklr saluran/aq salut sama/fgistuG samak
saman samar/aeir samara samaran/aq sambal/a sambang sambar sambat sambet sambi sambil/a sambit sambung/chn sambungan/a
sambut/aehr sambutan/aq sampah/a sampai/acfilru sampan sampang/a sampanye/a sampar sampat sampel/a samper samping/ab
sampir sampling/a sampo sampu sampul/a sampur samsak samsat samudra/a samun samurai/a sana sanad sanak/a sandal/a
sandang/e sandar/n sandera/a sandi/a sanding sandiwara/a sandung/k sang sanga/a sangar sangat/a sangga/q sanggah/abeq
sanggam sanggar/a sanggul sanggup/at sangka/aehk sangkal/e sangkar/a sangkil sangkut/eko sangkutan/n sangsi sanitasi/a
sanjung/k sanksi/a sanskerta/a santa/a santai/an santan/a santap santer santir santo/a santri/a santun/a sapa/ehs sapi
sapta sapu/eh saput saputangan sara saraf/a saran/acfi sarana/a sarang/a sarapan sarat/a sarden sarean sari sarik
sarin saring/hk saringan/a sarjana/a sarkasme saron saru sarung/a sasak/a sasana sasar sasaran/a sasi sasis/a sastra/a
sastrawan/a satai sate satelit/a satgas satir/a satire satlinmas satpam satpol satria/a satu/efinrsv satuan/aqC
satwa/a saudagar/a saudara/ans saudari/a sauh saum sauna/a saur saus savana sawah/as sawai sawan sawang/ab sawat sawi
sawit/a saya sayang/adgikt sayap/an sayat sayembara/a sayu sayup sayur/a sayuran/a seakan/a seandainya/a seantero/a
sebab/afiq sebagai/a sebal/f sebar/aefikqrs sebaran/aqC sebelah/ao sebelas/aD sebentar/a seberang/aegor seberat/a
sebit sebut/acefhir sebutan/aq seceng secepat/a sedak/k sedan/a sedang/a sedangkan/a sedap sedekah/a sedeng
sederhana/ai sedia/fiknqrst sedih/afnt sedikit/a sedimen/a sedot/h sedu seduh seekor/a sega segala/a segan segar/af
segel/a segenap/a segera/au segi segitiga/a segmen/a sehat/art sehingga/a sejahtera/aft sejajar/a sejak/a sejarah/an
sejarawan/a sejati/a sejenak/a sejuk/a seka sekadar/a sekak sekali/au sekalian/a sekaligus/a sekalipun/a sekam sekap
sekarang/a sekarat/a sekat sekcam sekda sekdes sekian/a sekilas/a sekitar/a sekjen/a sekoci sekolah/an sekon
sekongkol/n sekop/a sekresi/a sekretariat/a sekretaris/a sekring sekrup seks seksi/a seksio seksis seksual/a
seksualitas/a sekte/a sektor/a sekuel/a sekular sekuler/a sekum sekunder/a sekuritas/a sekuriti sekutu/ans sekwan sel
sela/e selai/a selak selaksa selalu/a selam/ae selama/a selamat/acfiqrt selamatan/qD selampai selang/an selanjutnya/a
selar selaras/a selasa/a selasar selasih selat/a selatan/a selatpan selaya sele selebritas/a selebriti/a seleksi/a
selektif/a selektivitas/a selenggara/fikqr selera/a selesa selesai/acfir selia/q selidik/dgjqr seligi selimut/a
selinap/e selingan selingkuh/ans selip selir/a selisih/answ selisik selisip selisir selit selo selok seloka selokan/a
selongsong selop selot selotip selter seluas/a selubung seluk seluler/a seluncur/a selundup/f seluruh/aet selurup
selusur semai semak/a semakin/a semampai semangat/an semanggi/a semangka semantik semar semasa/a semat/i semata/a
semayam sembab sembah/ersvw sembako sembap sembarang/ab sembari/a sembelit sembilan/aD sembilu sembir semboyan/a
sembrono/a sembuh/afir sembul sembung sembunyi/acfikns sembur/b semburat semen/a semenjak/a sementara/a semesta/a
semester/a semi semifinal/a seminar/a seminari/a semir semisal/a semoga/a semok sempadan/a sempal sempat/at sempit/af
semprit semprot/ehr sempur sempurna/afirt semu semua/a semur semut/a sen sena senak senam/a senang/afnt senantiasa/a
senapan/a senar/a senat/a senator/a sendang/a sendat sendawa sendi/a sendiri/abek sendok/a sendu seng sengaja/ah
sengap sengat senggang/a sengir sengit/a sengkang sengketa/a sengsara/a seni/t senil senilai/a seniman/a senin/a
senior/a senja/a senjang/t senjata/ans senonoh sensasi/a sensasional sensei/a sensitif/a sensitivitas/a sensor/a
sensual sensualitas sensus/a sentak senter/ae sentimen/a sentimental/a sentimeter/a sentra/a sentral/a sentuh/aehk
sentuhan/a sentul senyap senyawa/a senyum/ak senyuman/a seok seolah/a sepadan/a sepak/a sepakat/adgjt sepakbola/a
sepanduk sepang sepanjang/a separatis/a separuh/a sepat sepatu/a sepeda/an sepele/a sepen seperti/a sepertinya/a
sepi/t sepian/D sepit sepoi seprai september/a sepuh/a sepuluh/aD sepupu/a sepur/a serah/acefikr serahterima/i serai
serakah/a seram/af serambi/a serang/aehkqr serangan/aq serangga/a serani serap/ehr serapah serapan/aq serasah serasi/a
serat/a seratus/a serau serba/a serbaguna/a serban serbet serbu/aber serbuk/a serdadu/a serdang/a sereh seremonial/a
serempak/a serentak/a serep seret/eh sergah sergap seri seriat seriawan serigala/a serikat/as sering/a serit serius/a
serka serma sero serong serpih serpihan/a sersan/a sersi serta/afgjt sertai/eh sertifikasi/a sertifikat/ain sertu
seru/f seruan/a seruling serum/a serupa/ag serut server/a servis sesah sesak/a sesal/egr sesap sesar/a sesat/afk
sesepuh/a sesi sesuai/afirt sesuatu/a sesudah/a sesungguhnya/a set/s setan/aC setanggi setara/at setda setel setelan/a
setempat/a seteru/s seterusnya/a setia/at setiawan/a setidaknya/a setik setinggi/a setip setir/e setop setor setrap
setrika setrum setu setuju/agjs setum sewa/ehqr sewaan/aq sewah sewaktu/a shogun si sia/C siaga/ai siah siak sial/bt
sian siang/ae sianida siap/finrvw siapa/a siapakah/a siapkan/aehxyC siapsiagaan/D siar/fiqr siarah siaran/aq siasat/a
siat sibak siber/a sibuk/at sidak sidang/as sidat sidik/aqr sif sifat/an sigale sigap/at siger sigi sigma/a
signifikan/a sih sihir/a sikap/an sikas sikat/ah sikeras/n siklis siklon/a siklus/a siksa/ehkr siksaan/aq siku sikut
silakan/a silam/a silang/as silap silat/a silaturahmi/an silau silek silet silikon/a silinder/a silir silpa silsilah/a
siluman/a simak/e simbah simbol/a simbolik simbolis/a simetri/a simetris/a simfoni/a simpai simpan/aehkr simpanan/aq
simpang/aers simpanse simpati/an simpatik simpel simpir simpuh simpul/afit simpulan/D simulasi/a sinagoge/a sinapsis
sinar/an sindang/a sindikasi sindikat sindir/e sindrom/a sinema/a sinematograf sinematografer/a sinematografi/a
sinergi/afn sinergis sinetron/a singa/a singel singgah/a singgang singgasana singgung/ek singkang singkap singkat/ahu
singkatan/a singkir/cefik singkong/a sini siniar sinis sinkron/a sinode/a sinonim/a sinopsis/a sinterklas/a sintesis/a
sintetik sintetis/a sinting/a sinus/a sinyal/a sip sipil/a sipir/a sipit/f sipu siput/a siram/h sirap sirat/fk sirene
sirih/a sirik sirip/a sirkuit/a sirkulasi/a sirkus/a sirna sirup sis sisa/fk sisal sisi sisih/fr sisik/a sisip sisir/e
sistem/a sistematik sistematika/a sistematis/a siswa/a siswi/a sita/eh sitasi siti sitologi situ situasi/a situs/a
siul siuman/a siung siur siwalan skala/an skalar skandal/a skema/a skenario/a skeptis sketsa/a ski skip skizofrenia
skor skors skrip/a skripsi skuad/a skuadron/a skuat/a skuter slang slip slof slogan/a slot smartcity snack soak soal/s
soalan/C sobat/a sobek soda sodok sodor/f sofa sogok sohor sok soklat sokong sol solar/a solid/a solidaritas/a solis
solo solok/a solum solusi/a sombong/a sonar songket sontek/a sop sopan/at sopir/a soprano sor sorai sorak/an sore
sorgum sorong/a sorot/aeg sorotan/a sortasi sortir/h sosial/a sosialis/a sosialisasi/afi sosialisme/a sosiolog
sosiologi/a sosis/a sosok/a sosor sosper soto sowan spageti spam spanduk/a spasi spasial/a spbe speedboat
spektakuler/a spektroskopi/a spektrum/a spekulasi/an sperma/a spesial/a spesialis/a spesialisasi/a spesies/a
spesifik/a spesifikasi/a spesimen/a spidol spionase spip spiral/a spirit/a spiritual/a spons/a sponsor/agj spontan/a
spontanitas/a spora/a sport/a sportivitas/a spot stabil/at stabilitas/a stadion/a stadium/a staf stafsus stamina stan
standar/a standardisasi/a start/a stasi/a stasiun/a statik statis/a statistik/a statistika/a statistis status/an
statuta/a steik/a stek stel stempel step stepa stereo steril steroid stetoskop stigma stik stiker/a stimulasi
stimulus/a stok stoking stop stoples stq strata/a strategi/a strategis/a stratus stres/a striker/a strip/a striptis
stroberi/a strok stroke/a struk struktur/ak struktural/a studi/a studio/a stunting stupa/a suaka/a suami/a suap/e suar
suara/afin suasana/a suatu/a subang/a subjek/a subjektif/a subjektivitas/a subkegiatan/a subsidi/a substansi/a
substansial/a substitusi/a substrat/a subtitusi subuh/a subur/at suci/t sudah/aG sudet sudi sudut/a sufi suguh suh
suhu suit suji sujud suka/dgjtu sukacita/a sukadana sukar/a sukarela/a sukarelawan/a sukat sukses/at suksesi/a suku/n
sukuk sukun sula sulam/h sulang sulap/aB sulfat/a sulfida/a sulfur/a suling/a sulit/aft sultan/at suluh suluk sulung/a
sulur sulut/e sum sumba/a sumbang/efi sumbangan/a sumbar sumbat/ek sumber/an sumbing sumbu/a sumpah/an sumpal sumpit
sumsum/a sumur/a sun/b sunah sunat/a sundal sunduk sundut sungai/a sunggi sungguh/abn sungkai sungkan/a sungut suni
sunti suntik/h suntikan/a sunting/aehqr suntingan/aq suntuk sunyi/a sup supaya/a supel super/a superior/a
supermarket/a supernova/a supervisor suplai/a suplemen/a suporter/a supra supranatural/a supremasi/a sur sura suram/a
surat/aj surau/a surban surel/a surga/a surgawi/a surih suruh/aeh surut/a survei/a surveilans/a surya/a susah/afn
susastra/t susila/a suspensi/a suster/a susu/cg susuk/b susul/eh susulan/a susun/aehkqr susunan/aq susup/eq susur/g
susut/e sutra/a sutradara/agr suvenir suwa swab swadaya/a swapraja/a swara swasembada/a swasta/a sweter syahdan/a
syahdu/a syaikh/a syair/a syak syal syaman syarat/ans syariah/a syariat/a syarif/a syarikat syekh/a syiar syok
syukur/an syur syuting/a taala taat/g tabah tabang tabayun tabel/a tabela taber tabi tabiat/a tabib/a tabik tabir
tablet/a tablig/a tabloid/a tabrak/aehko tabrakan/an tabu/c tabuik tabun tabung/ae tabungan/a tabur tadah/a tadi
tadinya/a taekwondo/a taf tafsir/afir tafsiran/q tagal tagana tagar tagih/eh tagihan/a tah/o tahan/aehnqrstvw tahana
tahanan/aqCD tahap/an tahapan/a tahbis/i tahfiz tahi tahu/aeght tahun/anu tahunan/a tais tajam/a taji tajin tajuk/a
tak/c takaful takar takarir/a takbir takdim takdir/ai takhayul takhta/an takik takjil takjub/af taklim/a takluk/fiqr
taklukan/q takmir takraw takrif takrir taksa taksi/a taksir taksonomi/a taktik/a taktis/a takut/acdefgjqt takwa
takziah/a tal tala talak talam talang/a talas talek talenta/a tali talib talud talut tamak taman/a tamar tamasya
tamat/af tambah/acefhinrs tambahan/aqC tambak/a tambal/be tambang/aqrs tambangan/qC tambat tambatan tambuah tambun/a
tambur tameng tampah tampak/a tampal tampan/a tampang/q tampar/e tampi tampik tampil/afir tampilan/aq tampon tampuk/a
tampung/er tampungan/aq tamsil tamu tan tana tanah/as tanak tanam/acefhjkr tanaman/aq tanda/adfgjq tandak tandan
tandang/a tandas tandatangan/gjr tandik tanding/ns tandingan/C tandu tanduk/a tandur tandus tang tangan/agjr
tangani/aeh tangas tangga/a tanggal/aknr tanggalan/q tanggam tanggap/g tanggapan/a tanggar tangguh/ai tangguk
tanggul/a tanggulang/gjr tanggung/ahn tanggungjawab/sw tangis/ae tangisan/a tangkai/a tangkal tangkap/aehkqr
tangkapan/aq tangkar/r tangkas tangki/a tangkil tangkis/a tangkup tanglung tango tangsi tani/nsB tanin tanjak/be tanju
tanjung/a tank tanker tanpa/a tanpanya/a tantang/e tantangan/a tante/a tanya/acdfghijnsvw tap tapa tapak/a tapal/a
tape tapi tapis taplak tar tara/c taraf/a tarak/b taram tarap tarawih tarekat/a target/afi tari/eq tarian/a tarif/a
tarik/aehkr tarikan/aq tarikat tarikh/a taring taris tartar taruh/aehnvw taruhan/a taruk tarum taruna/a tarung/ns
taruni tarzan tas tasawuf/a tasikmalaya/a tasrif tasyakuran/a tata/ehqr tatak tatal tatanan/a tatap/ae tatapan/a
tatar/a tatkala/a tato taufan taufik/a tauhid/a taun tausiah/a taut/c tautan/a tawa/k tawaf tawan/eh tawanan/a tawang
tawar/acefijqr tawaran/aq tawas tawon/a tawur tayang/afir tayangan/aq tbc teater/a teatrikal/a tebak/abeh tebal/atu
tebang/hr tebar tebas tebat tebeng tebersit/a tebing/a tebu tebus/e tebusan/a teduh/a tega tegah tegak/afqr tegakan/q
tegal/a tegang/aft tegangan/aD tegap tegar tegas/afir teguh/a teguk tegun tegur/eh teh teja teka tekad/an
tekan/aefhkor tekanan/anq teken teki teknik/a teknis/a teknisi/a teknokrat/a teknologi/a teko tekor teks tekstil/a
tekstual/a tekstur/a tektonik/a tekuk tekun/g tekwan telaah/aehr teladan/a telaga/a telah/au telan/e telang
telanjang/a telanjur/a telantar/a telapak/a telas telat/a telaten/a telau telegraf/a telegram/a telekomunikasi/a
telentang/a telepon/aehi teleportasi teler/a teleskop/a televisi/a telik telinga/a teliti/aehqrt telkom/a teller
teluk/a telur/an telusur/adgj telut tema/np teman/adgjns tematik tembaga/a tembak/aefghikqr tembakan/aq tembakau/a
tembang/a tembikar/a tembilang tembok/a tembung tembus/abeh temenggung tempa tempah tempat/acfgijnr tempe/a
tempel/efhik temperamen temperatur/a templat tempo/a tempoh temporal tempua tempuh/aeh tempur/ans tempura tempurung
temu/cdfgijnqrsvw temuan/aqC temulawak temurun tenaga/an tenang/acfqt tenar/t tenda/a tendang/ae tendangan/a tender/a
tengah/aesuG tengara tenggak tenggang tenggara/a tenggat/a tenggelam/af tenggorok tenggorokan/a tengik tengkar/ns
tengkes tengkorak/a tengok tenis/aB tenor tensi tensimeter tentakel tentang/aehoqrs tentara/a tenteram/a tentu/afikqrt
tentukan/aeh tentunya/aq tenun/a tenung teolog teologi/a teologis/a teorema/a teoretis/a teori/a tepa tepak
tepat/agjotu tepercaya/a tepi tepian/a tepis tepo tepuk/abn tepung/a tepus ter tera/k terali terampil/at terang/abfr
terap/fir terapan/aq terapi/a terapis/a teras/a teratai/a teratak terbang/afiqr terbit/acfiqr terbitan/aq terestrial/a
teri terik terima/aehqrB teripang teritorial/a terjal terjang terjemah/cfiqr terjemahan/aq terjun/a terka terkam
terlalu/at termal/a terminal/a terminologi/a termodinamika/a termometer termos/a ternak/a terobos/e terobosan/a
terompet terong/a teropong teror/a teroris/a terorisme/a terowongan/a terpa/h terpal/a terpedo terpentin tersebut/a
tersohor tertib/afirt teruk terumbu/a teruna terus/acefiqr terusan/aq terutama/a tes tesis/a testis tetak tetangga/a
tetap/aefirt tetapi/a tetas/e teteh tetek tetes/a tetua/a tewas/af tiada/at tiang/a tiap/u tiara/a tiarap/a tiba
tidak/a tidaklah/a tidur/agk tifa tifus tiga/nD tikai tikam/eh tikar tikas tiket/a tikung/b tikus/a tilam tilang/h
tilap tilas tilawah tilik tim timang timba timbal/a timbang/aehrsvw timbangan/qC timbul/afi timbun/h timnas/a timpa/e
timpal timpang timpuk timun timur/a tin tindak/an tindakan/a tindaklanjut/j tindas/r tindih/a tindik tindis
tinggal/acikrt tinggalan/qD tinggi/akt tingkah/an tingkap tingkat/aefinru tingkatan/aq tingkis tinja tinjau/ehr
tinjauan/aq tinju/aeB tinta/a tionghoa/a tipe tipikal tipiring tipis/a tipografi tipologi tips tipu/ehkqr tipuan/aq
tirai/a tiram tiran tiras tiri tiris tirkah tirta/a tiru/efh tiruan/a tirus tisu titah titan/a titanium/a titel titi
titik/a titip titir titis tiung tiup/en tiwah toba tobat/n todong toga toilet/a tok toke token/a toko tokoh/at tokok
tol tolak/aehnr tolakan/q tolan toleh/e toleransi/a tolok tolol/a tolong/aehqs toman tomat/a tombak/a tombok tombol/a
tombola tombong tomografi ton tong tonggak/a tongkat/a tongkol tongkrong tongol tonik tonjok tonjol/e tonjolan/a
tonton/ahw tontonan/a top topan/a topang/e topeng/an topi topik/a toples topografi/a topografis topologi/a toraja/a
torak toreh tornado torpedo/a torsi/a tortor toserba total/a totem totol toyor tpp tradisi/a tradisional/a trafik
trafo tragedi/a tragis/a trah trailer/a traktat/a traktir/ae traktor/a trans/a transaksi/a transfer/ae transformasi/a
transgender/a transisi/a transistor/a transit/a transkrip transkripsi/a transliterasi/a transmigrasi/a transmisi/a
transparan/a transparansi/a transplantasi/a transpor/a transportasi/a trauma/a traumatis trayek/a trek trem tren
trendi tribun/a tribune trik triliun/a trilogi/a trio trip tripleks/a triwulan/a trofi/a troli tropik tropis/a
trotoar/a truk tsanawiyah tsunami/a tua/egk tuah tuai/e tuak tualang tuan tuang/fi tuas tuba tuberkulosis/a tubi
tubuh/an tuding tuduh/eh tuduhan/a tudung/a tugas/afinr tugu tuhan/a tuhur tuju/ehiko tujuan/an tujuh/aD tuk tukak
tukang/a tukar/aehkns tukas tuksedo tul tula tulah tulang/a tular/er tulat tuli tulip tulis/acefhikpqr tulisan/aq
tulus/a tum tuma tumbal tumbang/a tumbas tumben tumbuh/afjns tumbuhan/aC tumbuhkembang tumbuk/bh tumenggung/a tumis
tumit tumor/a tumpah/afs tumpak tumpang/aeq tumpangan/a tumpas/e tumpat tumpeng/a tumpu tumpuk/eh tumpukan/a tumpul
tumpur tuna tunagrahita/a tunai/af tunanetra/a tunang/os tunangan/anC tunas/a tunawisma/a tunda/aehkr tundra
tunduk/aef tundung tungau tunggak tunggal/a tunggu/aeh tunggul/a tungkai tungku/a tungkul tunjang/eq tunjangan/a
tunjuk/abcefhiqrs tuntas/a tuntun/eh tuntung tuntut/ehq tuntutan/a tupai/a tupoksi tur turap turas turba turban
turbin/a turbulensi turi turis/a turki/a turnamen/a turun/acefgirt turunan/aqD turut/aegn tusuk/aeh tutor tutuh
tutul/a tutup/adeghjkqr tutupan/q tutur/afiq tutut tuyul uang/t uap/e ubah/h uban uber ubi ubin/b ubur ucap/cfir
ucapan/aq uda udang/a udara/ae udi udik udu uduk ufti ufuk ugal ujar/a uji/ehkr ujian/aq ujung/an ukas ukir/h ukiran/a
ukm ukur/ho ukuran/anqu ulah ulak ulam ulama/a ulan ulang/adeghknr ulangan/aq ular ulas ulasan/a ulat ulek uler ulin
ulir ulos ultah ultimatum ultra ultraviolet/a ulu uluk ulun ulung/a ulur/c umak umara/a umat umbai umbi umbuk umbul/a
umbut umkm umpak umpama/s umpan/a umpat/e umpet umrah umum/fir umumkan/aeh umur/nu unda undan undang/aehC undangan/a
undi/r undian/aq unduh/bh undung undur/fhr unggah/aehk unggahan/a unggas/a unggis unggul/agt unggulan/aD unggun/a
ungkap/acefik ungkapan/a ungkit/e ungsi/e ungu uni unik/t union/a unit universal/a universitas/a unjuk/aq unsur/a unta
untuk/aw untung/afntE untungnya/a upacara/a upah upaya/afin upeti/a ur urai/fhi uraian/a uranium/a urap urat urban/a
urea urin urine uring uruk urun urung urus/aho urusan/an urut/cio urutan/an usah usaha/acins usai/u usang/a usap
usia/nu usik usil using usir/h uskup/at ustaz/a usuk usul/cfir usulan/aq usung/eh usur usus usut/h utama/af utami
utang/an utara/a utas uterus utilitas/a utuh utus/eh utusan/a uzur vagina/a vaksin/ah vaksinasi/a vakum/a valas
valid/a validasi/h valuta/a vampir/a vandal vanila vanili variabel/a varian/a variasi/an varietas/a vas vasal/a vegan
vegetarian/a vegetasi/a vektor/a velvet/a vena ventilasi/a ventilator ventrikel venus/a verba verbal/a verifikasi/ah
versi/a versus/a vertebrata/a vertikal/a veteran/a via video/a vikaris/a vila violet/a viral/a virgin/a virtual/a
virus/a visa visi visioner visual/a vital/a vitamin/a vlog vodka/a vokal/a vokalis/a vokasi voli volt volume/a vonis/a
voting vulgar vulkanik wabah/a wabup wacana/a wadah/a wader wadi wadon waduh waduk/a wafat/a wafel wagu wah wahai/a
wahal wahana/a wahid/a wahyu/a waisak waja wajah/an wajan wajar/a wajib/afit wajik wakaf/a wakasek waketum wakil/agjs
waktu/a walafiat/a walau/a walaupun/a walet walhasil wali walikota/a walinagari wamil wangi/a wangsa/a wangsit
wanita/a wapres warak waralaba/a warangan waras/a warga/a warganegara/t waria waring waris/afgiqB warisan/a warita
warna/agjnqrB warnet warok warsa warta wartawan/a waru waruga warung/a was wasiat/a wasir wasit/a waspada/ajt wastafel
wasting wastra watak/a watas wates wau wawali wawancara/adgjqB wawas wawasan/a wayang/ar wbbm wbk web wedana/a wedang
wejang welas wenang/ant wesel wetan/a wewangian wewenang/a wibawa wicara widuri wifi wihara/a wijaya/a wijen wilayah/a
windu wira wirama wiraswasta/a wirausaha wiru wisata/a wisatawan/a wiski/a wisma/a wisuda wit wiyata wol wong wortel/a
wtp wudu wuduk wujud/afikns wulang wuluh wulung wungu yahudi/a yaitu/a yakin/acdfgjt yakni/a yakuza yang/a yasin
yatim/a yayasan/a yen yodium yoga yoghurt yogurt yudikatif/a yudisial/a yuk yunda yuridis/a yuris/a yurisdiksi/a
yustisi zaitun/a zakat/a zalim/a zaman/a zamrud/a zat zebra/a zenit zi ziarah/aB zikir zina zirah/a zombi/a zona
zonasi zoologi/a zuhur
`;
