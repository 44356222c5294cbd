import { type Copy, storyFields } from '../../copy.ts';
import { anyOf, meets, wholeWords } from '../../whole-words.ts';

/** After a verdict the word is right. */
const VERDICT = wholeWords(
  'memvonis|divonis|vonis|terpidana|narapidana|warga binaan|menjatuhkan (?:hukuman|pidana|putusan)|dinyatakan bersalah|terbukti bersalah|berkekuatan hukum tetap|inkrah|dihukum penjara|pidana penjara selama',
);

export function knowsVerdict(copy: Copy): boolean {
  return storyFields(copy).some(({ text }) => meets(VERDICT, text));
}

/** Somebody has been taken or is named by initials: the words of guilt now mean one person. */
export const ARREST = wholeWords(
  anyOf(`
    ditangkap menangkap tangkap tertangkap penangkapan diamankan mengamankan amankan diringkus meringkus ringkus dibekuk
    membekuk bekuk ditahan menahan tahan penahanan digelandang menggelandang diciduk menciduk ciduk menyerahkan diserahkan
    ditembak digiring dijebloskan dijerat menjerat berinisial inisial`),
);

/** Words by which a sentence keeps to what is known, or leaves the question open. */
export const HEDGED = wholeWords(
  `${anyOf(`
    diduga terduga dugaan duga menduga tersangka disangka disangkakan terdakwa didakwa dakwaan dituduh tuduhan dituding
    tudingan menuduh menuding mengaku pengakuan terbukti bersalah praduga sangkaan terlapor dilaporkan laporan indikasi
    terindikasi disinyalir ditengarai kabarnya konon residivis buronan`)}|belum diketahui|masih diselidiki|masih diburu|dalam pengejaran|buron`,
);

/** It is nobody yet: whoever it was is looked for, warned of, or meant in general. */
export const GENERAL = wholeWords(
  `${anyOf(`
    jika apabila bila setiap seluruh siapa siapapun agar supaya mencegah cegah pencegahan memburu mengejar mencari
    pengejaran identitas jera calon potensial dapat bisa akan memberantas berantas sanksi ancaman waspada mewaspadai
    waspadai rehabilitasi usia profil modus edukasi sosialisasi imbau mengimbau diimbau undang-undang lainnya lain
    kemungkinan`)}|orang tak dikenal|belum tertangkap`,
);
