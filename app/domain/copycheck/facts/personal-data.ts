import { type CopyField, type CopySentence, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { anyOf, meets, wholeWords } from '../whole-words.ts';

const PRIVACY =
  'UU 27/2022 tentang Pelindungan Data Pribadi menghendaki data seseorang hanya dibuka dengan dasar yang sah; Kode Etik Jurnalistik Pasal 9 meminta wartawan menghormati kehidupan pribadi.';
const CHILDREN =
  'Kode Etik Jurnalistik Pasal 5 melarang menyebut identitas korban kejahatan susila dan anak pelaku kejahatan; UU 11/2012 Pasal 19 merahasiakan identitas anak yang berhadapan dengan hukum, termasuk korban dan saksi.';

export const personalData: Rule = {
  id: 'data-pribadi',
  group: 'fakta',
  reason: PRIVACY,
  find(copy) {
    const topic = `${copy.fields.judul.text} ${copy.fields.teras.text}`;
    const isHarmful = meets(HARM, topic) && !meets(PREVENTION, topic);
    return storyFields(copy).flatMap((field) => [
      ...field.sentences.flatMap((sentence) => [
        ...numbersOfPersons(field, sentence),
        ...telephones(field, sentence),
        ...mailboxes(field, sentence),
      ]),
      ...exposedPeople(field, isHarmful),
    ]);
  },
};

/** NIK with the birth date inside it, number of the family card, NIP. */
function numbersOfPersons(field: CopyField, sentence: CopySentence): Remark[] {
  return matches(
    sentence,
    /(?<![\d.,/-])(?:\d{18}|\d{16}|\d{8} \d{6} \d \d{3}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4})(?![\d/]|[.,-]\d)/g,
  ).flatMap(({ start, end, text, before }) => {
    const digits = text.replace(/\D/g, '');
    const name = digits.length === 18 ? 'NIP' : 'NIK';
    const isNamed = /\b(?:NIK|KTP|KK|NKK|NIP|kartu keluarga|kependudukan)\b[^.]{0,25}$/i.test(before);
    if (!isNamed && !(digits.length === 18 ? isNip(digits) : isNik(digits))) return [];
    return [
      {
        field: field.field,
        start,
        end,
        message: `Nomor ini tampak seperti ${name}. Hapus dari naskah; nama dan keterangan umum sudah cukup.`,
      },
    ];
  });
}

/** Six digits of a region, then day (women's plus 40), month and year of birth. */
function isNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return Number(digits.slice(0, 2)) >= 11 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isNip(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])20|^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])19/.test(
    digits,
  );
}

/** An office, a service or somebody whose task it is to be reached. */
const PUBLIC_CONTACT = wholeWords(
  anyOf(`
    hotline call center layanan pelayanan pengaduan aduan lapor laporan melapor melaporkan kantor posko narahubung kontak
    panitia pendaftaran mendaftar pendaftar informasi info menghubungi hubungi dihubungi humas dinas diskominfo puskesmas
    rsud polsek polres redaksi konfirmasi reservasi sekretariat loket darurat panggilan halo chatbot resmi pemesanan
    memesan customer service admin damkar bpbd basarnas ppid donasi petugas instagram`) +
    '|nomor (?:wa|whatsapp|telepon) (?:center|dinas|kantor)|rumah sakit',
);

function telephones(field: CopyField, sentence: CopySentence): Remark[] {
  return matches(
    sentence,
    /(?<![\d\p{L}./-])(?:\+62|62|0)[ -]?8\d{1,2}(?:[ .-]?\d{2,5}){2,3}(?![\d\p{L}])/gu,
  ).flatMap(({ start, end, text }) => {
    const length = text.replace(/\D/g, '').length;
    if (length < 10 || length > 14 || meets(PUBLIC_CONTACT, sentence.text)) return [];
    return [
      {
        field: field.field,
        start,
        end,
        message: 'Nomor telepon ini tampak milik pribadi. Hapus, atau ganti dengan nomor layanan kantor.',
      },
    ];
  });
}

function mailboxes(field: CopyField, sentence: CopySentence): Remark[] {
  return matches(
    sentence,
    /[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|icloud|live)\.[a-z.]+[a-z]/gi,
  ).flatMap(({ start, end, text }) => {
    const isOffice =
      /dinas|dis[a-z]{4}|kab|kota|humas|puskesmas|pkm|kec|desa|kel|sd|smp|sma|smk|rsud|admin|info|redaksi|panitia|sekretariat|ppid|bkpsdm|bappeda|forum|komunitas/i.test(
        text.split('@')[0] ?? '',
      );
    if (isOffice || meets(PUBLIC_CONTACT, sentence.text)) return [];
    return [
      {
        field: field.field,
        start,
        end,
        message: 'Surel ini tampak milik pribadi. Hapus, atau ganti dengan surel kantor.',
      },
    ];
  });
}

/** Crime, violence, drugs: here names and addresses do harm. */
const HARM = wholeWords(
  `(?:di|pen|men|mem|pem)?(?:cabul|setubuh|perkosa|culik|aniaya|lecehkan|cekoki)(?:i|an|kan|nya)?|pelecehan|asusila|kekerasan|pemerkosaan|perkosaan|persetubuhan|perundungan|dirundung|bullying|narkoba|narkotika|sabu|tawuran|klitih|begal|prostitusi|perdagangan orang|eksploitasi|pencurian|mencuri|pembunuhan|menghirup lem|ngelem|pelaku|tersangka|terduga|hamil di luar nikah|pernikahan dini|bunuh diri|hiv|aids|pemukulan|dipukuli|dikeroyok|pengeroyokan`,
);
/** Of harm they speak to keep it away. */
const PREVENTION = wholeWords(
  'sosialisasi|penyuluhan|kampanye|edukasi|pencegahan|mencegah|peringatan|memperingati|lomba|juara|bahaya|anti|duta|seminar|deklarasi',
);
const STIGMA = wholeWords(
  'tuberkulosis|tbc|tb|hiv|aids|odha|odgj|kusta|gangguan jiwa|narkoba|sifilis|rehabilitasi',
);
const NAME = `\\p{Lu}[\\p{Ll}'’]+(?: (?:bin|binti|al|\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*))*`;
const AGED_CHILD = new RegExp(
  `(?<name>${NAME})(?:,? \\((?<a>\\d{1,2})(?: ?(?:tahun|thn|th))?\\)|, (?:yang )?(?:berusia |berumur )?(?<b>\\d{1,2}) tahun)`,
  'gu',
);
const CHILD_BY_ROLE = new RegExp(
  `(?:(?:siswa|siswi|murid|pelajar|anak)(?: \\p{Ll}+){0,2}|anak korban|korban anak)(?: bernama|,) (?<name>${NAME})`,
  'gu',
);
const RESIDENCE =
  /(?:warga|tinggal di|bertempat tinggal di|beralamat(?:kan)? di|alamat(?:nya)?|rumahnya di|berdomisili di|domisili|kediaman(?:nya)? di|rumah (?:korban|pasien|tersangka|pelaku) di) (?<address>(?:Jalan|Jl\.?|Gang|Gg\.?|Lorong|Perumahan|Kompleks|Blok) ?(?:[\p{Lu}\d][\p{L}\d.'’]* ?){1,5},? ?(?:Nomor|No\.?) ?\d+[^,.;”"]{0,60}?(?=[,.;”"]|$| dan | yang | itu ))/gu;
const HOME_OF = wholeWords(
  'korban|pasien|penderita|tersangka|terduga|pelaku|saksi|terdakwa|anak|ibunya|ayahnya|orang tuanya|keluarganya|penyintas',
);
const PATIENT = new RegExp(
  `(?:[Pp]asien|[Pp]enderita|ODHA|ODGJ)(?: \\p{L}+){0,3}? (?:bernama|berinisial nama|atas nama) (?<name>${NAME})`,
  'gu',
);
const ALIAS = /bukan nama sebenarnya|nama samaran|disamarkan|bukan nama asli/i;
const ADULT_AGE = 18;

function exposedPeople(field: CopyField, isHarmfulStory: boolean): Remark[] {
  const remarks: Remark[] = [];
  const add = (start: number, end: number, message: string, reason: string) => {
    if (!remarks.some((one) => one.start < end && start < one.end))
      remarks.push({ field: field.field, start, end, message, reason });
  };
  field.sentences.forEach((sentence, index) => {
    const around = [
      field.sentences[index - 1]?.text,
      sentence.text,
      field.sentences[index + 1]?.text,
    ].join(' ');
    if (ALIAS.test(around)) return;
    const harmful = isHarmfulStory || (meets(HARM, around) && !meets(PREVENTION, around));
    if (harmful) {
      for (const { start, end, groups } of [
        ...matches(sentence, AGED_CHILD),
        ...matches(sentence, CHILD_BY_ROLE),
      ]) {
        const age = Number(groups.a ?? groups.b ?? 10);
        if (age >= ADULT_AGE || age < 1 || isInitials(groups.name ?? '')) continue;
        add(
          start,
          end,
          'Nama anak dalam perkara seperti ini tidak boleh dikenali. Pakai sebutan umum atau inisial tanpa keterangan yang membuka identitasnya.',
          CHILDREN,
        );
      }
    }
    if (meets(STIGMA, around)) {
      for (const { start, end } of matches(sentence, PATIENT))
        add(
          start,
          end,
          'Nama pasien adalah data kesehatan. Tulis tanpa nama, kecuali ada persetujuan tertulis.',
          PRIVACY,
        );
    }
    const nearby = `${field.sentences[index - 1]?.text ?? ''} ${sentence.text}`;
    if (meets(HOME_OF, nearby) && (harmful || meets(STIGMA, around) || /korban/i.test(nearby))) {
      for (const { start, end, text, groups } of matches(sentence, RESIDENCE)) {
        const offset = text.indexOf(groups.address ?? text);
        add(
          start + offset,
          end,
          'Alamat rumah ini membuka identitas orangnya. Cukup sebut desa atau kecamatannya.',
          PRIVACY,
        );
      }
    }
  });
  return remarks;
}

function isInitials(name: string): boolean {
  return name.length <= 3 && name === name.toUpperCase();
}

interface Match {
  start: number;
  end: number;
  text: string;
  before: string;
  groups: Record<string, string | undefined>;
}

function matches(sentence: CopySentence, pattern: RegExp): Match[] {
  return Array.from(sentence.text.matchAll(pattern), (match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    text: match[0],
    before: sentence.text.slice(0, match.index),
    groups: match.groups ?? {},
  }));
}
