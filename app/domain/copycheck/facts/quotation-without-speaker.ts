import { type CopyField, type CopyParagraph, quotationsWithin, withoutQuotations } from '../copy.ts';
import type { Quotation } from '../quotations.ts';
import type { Rule } from '../rule.ts';
import { tellsSpeaker } from '../speech.ts';
import { anyOf, meets, wholeWords } from '../whole-words.ts';

export const quotationWithoutSpeaker: Rule = {
  id: 'atribusi-kutipan',
  group: 'atribusi',
  find({ fields }) {
    return [fields.teras, fields.tubuh].flatMap((field) =>
      field.paragraphs.flatMap((paragraph, index) => {
        const spoken = quotationsIn(field, paragraph).filter((one) => isSpeech(field.text, one));
        const first = spoken[0];
        if (!first || isAttributed(field, paragraph, index)) return [];
        return [
          {
            field: field.field,
            start: first.start,
            end: first.end,
            message: 'Siapa yang mengatakan ini? Sebutkan nama dan jabatan penuturnya di dekat kutipan.',
          },
        ];
      }),
    );
  },
};

function quotationsIn(field: CopyField, { start, end }: CopyParagraph): Quotation[] {
  return quotationsWithin(field, start, end);
}

/** Names of programmes, songs and themes, and words set apart, are not what somebody said. */
const NAMING = wholeWords(
  `${anyOf(`
    tema bertema temanya tajuk bertajuk judul berjudul slogan moto motto semboyan tagline jargon yel-yel lagu mars
    program gerakan istilah bernama disebut sebutan dikenal bertuliskan tulisan berbunyi bertagar tagar kategori
    aplikasi lomba seminar sosialisasi pelatihan webinar kegiatan acara topik materi buku film novel puisi naskah
    poster spanduk kata frasa salam seruan ikrar sumpah doa filosofi konsep visi misi prinsip peribahasa pepatah
    kalimat nama merek diberi bertitel titel`)}`,
);

function isSpeech(text: string, { start, end, isClosed }: Quotation): boolean {
  const inner = text.slice(start + 1, isClosed ? end - 1 : end).trim();
  const words = inner.split(/\s+/).length;
  const endsLikeSpeech =
    /[.,!?…]["”’']?$/.test(inner) || /^\s*[.,]\s*(?:$|\p{Ll})/u.test(text.slice(end, end + 3));
  if (words < 4 || (!endsLikeSpeech && words < 9)) return false;
  const before = text.slice(Math.max(0, start - 40, text.lastIndexOf('\n', start)), start);
  return !meets(NAMING, before);
}

function isAttributed(field: CopyField, paragraph: CopyParagraph, index: number): boolean {
  if (tellsSpeaker(outside(field, paragraph)) || hasSpeakerSign(outside(field, paragraph))) return true;
  const before = field.paragraphs[index - 1];
  const after = field.paragraphs[index + 1];
  if (before && announces(field, before)) return true;
  return after !== undefined && answers(field, after, quotationsIn(field, paragraph));
}

/** "Rudi: “…”" and the speaker in brackets after it. */
function hasSpeakerSign(words: string): boolean {
  return /\p{L}[\p{L} .,]*:\s*$/u.test(words.trim()) || /^\s*(?:[-–—(]\s*)\p{Lu}/u.test(words);
}

/** A paragraph that leads over to the quotation: it ends with a colon, or its last sentence names a speaker. */
function announces(field: CopyField, paragraph: CopyParagraph): boolean {
  if (/[:,]\s*$/.test(paragraph.text)) return true;
  const last = field.sentences.findLast(({ end }) => end <= paragraph.end);
  const isOpen = quotationsIn(field, paragraph).some(({ isClosed }) => !isClosed);
  // Who has just been quoted to the end of the paragraph has spoken: the next words need their speaker again.
  if (isOpen || !last || CLOSED_SPEECH.test(last.text)) return isOpen;
  return tellsSpeaker(withoutQuotations(field, last.start, last.end));
}

const CLOSED_SPEECH = /["”],?\s\p{Ll}+nya\.$/u;

/** "Hal itu dikatakan …" after it, or a quotation that goes on in the next paragraph. */
function answers(field: CopyField, paragraph: CopyParagraph, here: Quotation[]): boolean {
  const startsBack =
    /^(?:hal (?:itu|ini|tersebut|senada)|demikian|pernyataan|ucapan|pesan|harapan|ungkapan|kalimat|begitu)/i;
  if (startsBack.test(paragraph.text)) return true;
  const goesOn = quotationsIn(field, paragraph)[0]?.start === paragraph.start;
  return goesOn && here.some(({ isClosed }) => !isClosed);
}

function outside(field: CopyField, { start, end }: CopyParagraph): string {
  return withoutQuotations(field, start, end);
}
