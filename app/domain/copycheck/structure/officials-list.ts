import { storyFields } from '../copy.ts';
import type { Rule } from '../rule.ts';

export const officialsList: Rule = {
  id: 'daftar-pejabat',
  group: 'susunan',
  find(copy) {
    return storyFields(copy)
      .filter(({ field }) => field !== 'judul')
      .flatMap((field) =>
        field.sentences.flatMap((sentence) => {
          if ((sentence.text.match(/[,;]|\bdan\b|\bserta\b/g)?.length ?? 0) < 3) return [];
          const attendance = ATTENDANCE.exec(sentence.text);
          const from = attendance?.index ?? 0;
          const listed = [...sentence.text.matchAll(OFFICIAL)].filter(
            ({ index }) => index >= from && isListed(sentence.text, index),
          );
          const first = listed[0];
          const last = listed.at(-1);
          if (!first || !last || listed.length < (attendance ? 4 : 6)) return [];
          const start = sentence.start + (attendance ? from : first.index);
          return [
            {
              field: field.field,
              start,
              end: sentence.start + endOfList(sentence.text, last.index + last[0].length),
              message:
                'Daftar pejabat ini menahan berita. Sebut hanya mereka yang berbuat atau berbicara; sisanya dapat dihapus.',
            },
          ];
        }),
      );
  },
};

const OFFICIAL =
  /(?<![\p{L}-])(?:(?:para )?(?:wakil )?(?:bupati|wali ?kota|gubernur)|wabup|wawali|sekda|sekretaris (?:daerah|dewan|dinas|kecamatan|desa)|(?:plt|pj|plh)\.? \p{L}+|(?:para )?asisten(?: [IVX]+)?|staf (?:ahli|khusus)|kapolres(?:ta)?|kapolsek|kapolda|wakapolres|kasat|dandim|danramil|danrem|pangdam|dan(?:lanal|lanud|yon)|kajari|kajati|kepala kejaksaan|ketua (?:dprd|pengadilan|tp pkk|tim penggerak|mui|kpu|bawaslu|dharma wanita|dwp|dekranasda|komisi|fkub|lam|kadin|pkk|bpd|karang taruna)|(?:para )?kepala (?:dinas|badan|bagian|bidang|kantor|opd|perangkat|kejaksaan|bappeda|bulog|bps|puskesmas|desa|sekolah|satpol|rutan|lapas|kemenag|satuan|upt|upt?d)|kadis(?:dik|kes)?|kaban|kabag|(?:para )?camat|(?:para )?lurah|(?:para )?kades|forkopim(?:da|cam)|forkompimda|muspida|muspika|unsur (?:forkopimda|forkopimcam|muspika|tni)|babinsa|bhabinkamtibmas|anggota (?:dprd|dewan|komisi)|tokoh (?:masyarakat|agama|adat|pemuda|perempuan)|direktur (?:rsud|pdam|perumda)|pimpinan (?:opd|dprd|perangkat|bumd)|inspektur|para (?:undangan|pejabat|tamu)|tamu undangan|wali nagari|pangulu|perangkat desa)(?![\p{L}])/giu;
const ATTENDANCE =
  /(?<![\p{L}])(?:(?:turut |tampak |juga |ikut |nampak |hadir )*(?:hadir|dihadiri|menghadiri|mendampingi|didampingi|disaksikan|menyaksikan|terlihat)(?:kan)?)(?![\p{L}])/iu;

/** Of what may stand between two officials, in characters. */
const LONGEST_LINK = 60;

/** A comma or "dan" before it, or the word of attendance: one of several. */
function isListed(text: string, index: number): boolean {
  return /(?:[,;:]|(?:^|\s)(?:dan|serta|hadir|tersebut|oleh|antara lain|didampingi|dihadiri|bersama|beserta|yakni|yaitu|diantaranya|antaranya|ini|itu|pula|juga|acara|kegiatan))\s(?:(?:oleh|yakni|unsur|jajaran|bapak|ibu|para|seluruh|dan|serta) )*$/iu.test(
    text.slice(Math.max(0, index - LONGEST_LINK), index),
  );
}

function endOfList(text: string, from: number): number {
  return from + (/^[^,.;“"]*/.exec(text.slice(from))?.[0].length ?? 0);
}
