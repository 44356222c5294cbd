import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isRoot } from '../words/known-words.ts';
import { nextWord, type PlacedWord, storyWords, withCaseOf } from './words-in-place.ts';

/** Reduplication without its hyphen: "hati hati", "anak2". */
export const reduplication: Rule = {
  id: 'kata-ulang',
  group: 'bahasa',
  reason: 'Kata ulang ditulis dengan tanda hubung di antara unsur-unsurnya (EYD V).',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findWithoutHyphen(field, words)),
};

function findWithoutHyphen(field: CopyField, words: PlacedWord[]): Remark[] {
  const remarks: Remark[] = [];
  words.forEach((word, at) => {
    const place = { field: field.field, start: word.start };
    const root = /^(\p{Ll}{4,})2(nya)?$/u.exec(word.text);
    if (root?.[1] && isRoot(root[1])) {
      const replacement = `${root[1]}-${root[1]}${root[2] ?? ''}`;
      remarks.push({
        ...place,
        end: word.end,
        message: `Tulis “${replacement}” lengkap dengan tanda hubung, bukan “${word.text}”.`,
        replacement,
      });
    }
    const twin = nextWord(field, words, at);
    if (!twin || twin.text !== twin.lower) return;
    if (word.lettering !== 'small' && !(word.lettering === 'capital' && word.isOpening)) return;
    if (!isReduplication(word.lower, twin.lower)) return;
    const replacement = withCaseOf(word.text, `${word.lower}-${twin.lower}`);
    remarks.push({
      ...place,
      end: twin.end,
      message: `“${word.text} ${twin.text}” kata ulang; tulis “${replacement}” dengan tanda hubung.`,
      replacement,
    });
  });
  return remarks;
}

/** Whether two words in a row can only be one reduplication, with -nya or without. */
export function isReduplication(first: string, second: string): boolean {
  return PAIRS.has(`${first} ${second.replace(/nya$/, '')}`) || PAIRS.has(`${first} ${second}`);
}

/** Pairs that are nothing but a reduplication wherever they stand. */
const PAIRS = new Set(
  `hati hati,berhati hati,masing masing,benar benar,sama sama,bersama sama,rata rata,tiba tiba,sehari hari,anak anak,ibu ibu,
  bapak bapak,laki laki,cita cita,mudah mudahan,terus menerus,turun temurun,satu satunya,berturut turut,besar besaran,
  seolah olah,kira kira,lama kelamaan,sebaik baiknya,setinggi tingginya,sebesar besarnya,sungguh sungguh,obat obatan,
  sayur sayuran,buah buahan,undang undang,oleh oleh,semena mena,kadang kadang,macam macam,bermacam macam,pelan pelan,
  diam diam,jauh jauh,
  bersenang senang,berbondong bondong,sewaktu waktu,sekurang kurangnya,selambat lambatnya,sedikit dikitnya,
  berlomba lomba,berulang ulang,berlarut larut,tergesa gesa,ragu ragu,was was,pura pura,gara gara,
  
  cepat cepat,
  betul betul,seakan akan,mula mula,pertama tama,semata mata,sia sia,apa apa,
  buru buru,terburu buru,gorong gorong,alun alun,kupu kupu,laba laba,kura kura,paru paru,cumi cumi,ubur ubur,ubun ubun,
  gado gado,onde onde,ondel ondel,pundi pundi,sendi sendi,umbul umbul,ogoh ogoh,berangsur angsur,bertahun tahun,
  berhari hari,berbulan bulan,berminggu minggu,berjam jam,beramai ramai,berduyun duyun,berbincang bincang,bersungguh sungguh,
  bermain main,bertubi tubi,terang terangan,habis habisan,mati matian,kecil kecilan,gila gilaan,terbata bata,tertatih tatih,
  
  
  bapak bapak,pelan pelan`
    .split(',')
    .map((pair) => pair.trim()),
);
