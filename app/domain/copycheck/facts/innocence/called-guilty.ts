import type { Copy, CopyField, CopySentence } from '../../copy.ts';
import type { Remark } from '../../rule.ts';
import { meets } from '../../whole-words.ts';
import { ARREST, GENERAL, HEDGED } from './story-of-crime.ts';

/** "Pelaku", "pencuri" for one who is only suspected. Nobody is meant as long as nobody was taken. */
export function calledGuilty(copy: Copy, field: CopyField, sentence: CopySentence): Remark[] {
  const named = [...sentence.text.matchAll(GUILTY)];
  if (named.length === 0 || meets(HEDGED, sentence.text) || meets(GENERAL, sentence.text)) return [];
  const isArrested = meets(ARREST, sentence.text);
  const wasArrested = isArrested || meets(ARREST, precedingText(copy, field, sentence));
  return named.flatMap((match) => {
    const noun = match.groups?.noun ?? '';
    const before = sentence.text.slice(0, match.index);
    const after = sentence.text.slice(match.index + match[0].length);
    const isOne =
      isArrested ||
      (wasArrested && (ONE_OF_THEM.test(after) || (before === '' && DOES.test(after)))) ||
      isNamed(noun, before, after);
    if (!isOne || NOT_A_PERSON.test(before)) return [];
    const start = sentence.start + match.index + match[0].indexOf(noun);
    return [
      {
        field: field.field,
        start,
        end: start + noun.length,
        message: `Belum ada putusan hakim. Pakai “terduga ${noun.toLowerCase()}” atau sebut statusnya, misalnya “tersangka”.`,
      },
    ];
  });
}

function precedingText({ fields }: Copy, field: CopyField, sentence: CopySentence): string {
  const before = field.text.slice(0, sentence.start);
  return field.field === 'tubuh' ? `${fields.judul.text} ${fields.teras.text} ${before}` : before;
}

/** People who do something for a living: "pelaku usaha". */
const TRADES = `(?:${[
  'usaha|umkm|ikm|ekraf|wisata|pariwisata|ekonomi|seni|budaya|pasar|industri|pertanian|pendidikan|sejarah|bisnis|jasa',
  'perjalanan|perikanan|peternakan|utama|perdagangan|pembangunan|olahraga|kreatif|digital|startup|koperasi|transportasi',
  'kegiatan|kebijakan|kepentingan|media|kuliner|tani|peternak|nelayan|musik|teater|adat|ritual|perubahan|sektor|rantai',
  'produksi|logistik|event|program|ekspor|impor|migas|tambang|kesehatan|kelautan|pelayaran|penerbangan|perbankan|keuangan',
].join('|')})`;
const GUILTY = new RegExp(
  `(?<![\\p{L}-])(?<noun>pelaku(?! ${TRADES})|pencuri|maling|perampok|penjambret|penipu|penggelap|pembunuh|pemerkosa|koruptor|pengedar|bandar (?:narkoba|sabu|judi)|begal|penadah|penganiaya|pencopet|pencabul|pembobol|pemalsu|pemeras|mafia(?: \\p{Ll}+)?|penyerobot|perusuh|provokator|pembakar|penimbun|penjahat|bandit|penjudi|muncikari|kurir (?:narkoba|sabu|ganja)|pemakai (?:narkoba|sabu)|komplotan (?:pencuri|begal|maling)|predator(?: \\p{Ll}+)?|tukang palak)(?:nya)?(?![\\p{L}-])`,
  'giu',
);
const NOT_A_PERSON =
  /(?:kasus|tindak|perkara|anti|dari|seperti|sebagai|bukan|sindikat|spesialis|jaringan|cegah|rawan|operasi|razia|melawan|satgas|tim|pemberantasan|soal|isu|film|lagu|korban|aksi|praktik)\s$/i;
const ONE_OF_THEM =
  /^(?:\s(?:tersebut|itu|ini|dihukum|mengaku|dibawa|dijerat|berinisial|bernama|yang)(?!\p{L})|,|\s\()/u;

/** A sentence that begins with the word tells of the one who was taken: "Pelaku mencabuli tiga muridnya". */
const DOES =
  /^(?:nya)? (?:(?:telah|sudah|kerap|sering|lalu|kemudian|juga) )?(?:me|di|ber)\p{Ll}{4,}(?!\p{L})/u;

const DEFINITE =
  /^(?:nya)?\s(?:bernama|berinisial|merupakan|adalah|ialah|diketahui|ternyata|langsung|sempat|nekat)\s|^(?: (?:di|asal) [\p{L} ]{3,40}?)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?: \(\d|, \d|,)/u;

/** A person is called so by name: "Dodi adalah mafia tanah", "pencuri bernama Dodi". */
function isNamed(noun: string, before: string, after: string): boolean {
  if (DEFINITE.test(after)) return true;
  return (
    !/^pelaku$/i.test(noun) &&
    /\p{Lu}[\p{L}]+(?: \(\d+\))?,? (?:adalah|merupakan|ialah|memang|jelas) (?:seorang )?$/u.test(before)
  );
}
