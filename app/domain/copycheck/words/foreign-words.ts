// Words of other languages that stand in district news without being mistyped Indonesian: English of offices and
// trade, regional words of custom, food and greeting. Only those that resemble a common Indonesian word need to stand here.

export const FOREIGN_WORDS = `
about action active address agent also annual area award back band bank base based basic beach best big black blast block blue
board body book boss box boy branding brand break breaking broadcast budget building business buy cafe call camp campaign card
care case cash center central centre chain change channel chat check checking chef city class clean clear click climate
closing cloud club coach coaching code coffee cold college color come coming community company complex control cook core
corner corporate cost count country course court cover crew cross culture current custom customer cyber daily dance data
date day deal debate delay delivery demo design desk detail development device digital direct director disaster display
document door double down draft drama dream dress drink drive driver drone drop each early earth east easy eco economy
edit editor education elite email emergency energy engine english entry error event ever every exit expo export extra
face fair family fan fashion fast feature feed festival field file film final finish fire first fish fit five flash fleet
flow focus follow food foot for form format forum free fresh friend from front fuel full fun fund future game gap garden
gate gathering general get gift girl give global goal gold golden good government grand grant great green ground group
grow guest guide half hall hand handle happy hard have head health healthy heart help here high hill home homestay honor
hope hospital host hot hotel hour house how human idea image impact in income index industry info innovation input inside
international internet interview into island issue item job join journal journey just keep key kick kids king kit know
label land landscape language last late launch launching law leader leadership learn learning legal level library life
light like line link list live living load local lock logo long look loss love lunch machine made mail main make mall man
management manager manual map marathon mark market marketing marine mask mass master match material media meeting member
mental menu mind mine minister mix mobile mode model modern money monitor month more morning most motor mount mountain move
movie music must name nation national natural nature net network never new news next night nine normal north not now number
nurse object ocean off offer office official old on one online only open opening operator option order organic original other
our out outdoor output outside over own owner pack page paid panel paper parade parent park parking part partner party pass
past pay payment peace people per perfect person phone photo pick pilot place plan plant plastic play player plus point
police policy pool poor popular port post poster power press price prime print privacy private problem process product
profile program project public quality queen question quick race rain rally ranger ranking rapid rate rating read reader
ready real record recovery red register region release remote rent report request rescue reset resort rest result retail
return review ride right ring risk river road robot rock role room root round route royal rule run running rural safe safety
sale sales same sample save scale scan school science score screen script sea search season seat second section sector secure
security see seed self sell send senior series serve server service session set setting seven shop shopping short show side
sign signal silver single site six size skill small smart smoke social soft software soil solid some song sound source south
space speak speaker special speed spirit sport spot spring staff stage stand standard star start startup state station stay
step still stock stop storage store storm story stream street strong student studio study style subject success sugar summer
summit sun super supply support surf survey swab sweet switch system table take talent talk tank target task tax teacher team
tech ten test text thank that the their them theme then there they thing think this three tier time tip title to today
together toll tool top total touch tour tourism tourist town track trade trading traffic trail train trainer training
transfer transit travel treatment tree trial trip trophy truck true trust try turn twin two type under union unit united
university up update upload urban use user valley value van vendor venue very video view village virtual vision visit voice
volunteer vote walk wall war warm waste watch water wave way web website week welcome west what wheel when where white who
why wide wife wild will wind window wing winner winter with woman women wood word work worker workshop world year yellow yes
you young your youth zero zone
adat aek amang ampun angku anak apa apo ari asa awak babah bah bale banua bapa baris bas basa batin bau beta bujang buya
bundo cik dang dango datuk daeng dolok eda gadang gadih gondang guru haba hae hata hatur hela horas horja hula huta hudoq ina
inang inanta iko indak iyo juma kaka kampuang karaeng katong kawan kitorang kito koto lae lako lamin lamo lapau limo lubuk
mama mambo mamak mampir mandau manduru margondang mangulosi marsiadapari matur mauliate mbah merapu miak mangalo nan nagari
naposo nauli nak ngapa ngapo ngalap ngopi nian ninik nyadran ogoh ompu oppung ondel padang paguyuban palai pande pangulu parbaringin
partangiangan parmalim pasambahan piaman polin puang pulut rajo raja rami ramo randai rang ranah rarak ratok sabilulungan salamo
saniang sanak santabi sasak sejati selop sewa sibolga siak sigale silek simbah siri sirih slametan surau suku sulang tabuik taka tali tanah tandi
tarompa tayan teluk tiwah tondi torang tor tortor tulang tuan tuak ulaon ulok uma uning unjung urang wae wak wani wong
arsik bakar bika buras cendol dengke dodol garang gabus gulai itak kacang kapau ketupek kolak lamang lapis lemang lempah
lepat naniura nasi pacri palai pallubasa papeda pecel pempek rendang rujak saksang sambal sate seruit sinonggi soto tempoyak tekwan
`;
