import { anyOf, meets, wholeWords } from './whole-words.ts';

/** Whether words name somebody as speaking. Where it is unclear they do: a missing speaker is remarked only when sure. */
export function tellsSpeaker(words: string): boolean {
  return meets(SPEECH, words) || meets(SAID, words);
}

/** Roots that hardly mean anything else, and those that do only with an ending or a speaker behind them. */
const CLEAR =
  'kata|ujar|tutur|ucap|ungkap|papar|imbuh|beber|tandas|timpal|kilah|cetus|tukas|pungkas|urai|celetuk|gumam';
const UNCLEAR = anyOf(`
  jelas tegas sebut terang pesan kenang seru tanya jawab lanjut harap aku keluh kelakar cerita tulis sambung ajak imbau
  pinta ingat janji nilai simpul canda bisik teriak sahut komentar rinci usul pekik doa jabar tambah`);
const SPEAKER =
  '\\p{Lu}|(?:dia|ia|mereka|seorang|salah|para|sang|pria|wanita|perempuan|warga|ibu|bapak|pak|bu|drg?h?|drs|istri|suami|kepala|ketua|pihak|petani|guru|siswa|salah)(?!\\p{L})';
const SAID = new RegExp(
  `(?<![\\p{L}-])(?:(?:[Kk]ata|[Uu]jar|[Tt]utur|[Uu]cap|[Uu]ngkap|${CLEAR}|${UNCLEAR}) (?:${SPEAKER}))`,
  'gu',
);

/** Verbs by which news tells that somebody speaks. */
export const SPEECH = wholeWords(
  `(?:${CLEAR})(?:nya)?|(?:${UNCLEAR})nya|menurut(?:nya)?|${anyOf(`
    mengatakan berkata menjelaskan menyampaikan menuturkan mengungkapkan memaparkan menegaskan menambahkan menyebut
    menyebutkan menerangkan mengungkap menandaskan mengaku mengakui mengimbau mengajak meminta berharap mengharapkan
    berpesan bercerita menceritakan menilai menyatakan menanyakan bertanya menjawab menyarankan mengingatkan
    menginformasikan menguraikan membeberkan mengusulkan mengeluhkan mengisahkan berkisah merinci menyoroti mengapresiasi
    memastikan mengemukakan berujar berucap bersyukur menuliskan menulis melanjutkan membenarkan membantah berjanji
    menyayangkan mengklaim menyimpulkan mengucapkan menyerukan berseru mengharap memerintahkan menginstruksikan
    memperingatkan berpendapat berpandangan mengenang berkelakar menduga menargetkan melaporkan disampaikan dikatakan
    dikatakannya dijelaskan dijelaskannya diungkapkan diungkapkannya dituturkan disebutkan ditegaskan dikemukakan diakui
    diceritakan dipaparkan diterangkan diucapkan ditambahkan ditambahkannya menjabarkan dijabarkan mengomentari
    menanggapi ditanya menimpali menukas memuji membacakan menirukan`)}`,
);
