import { type Copy, type CopyField, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { findPeople, type PersonMention } from './people.ts';

export const nameSpelledTwoWays: Rule = {
  id: 'nama-berbeda',
  group: 'fakta',
  find(copy) {
    const people = findPeople(copy);
    return [
      ...twoSpellings(people),
      ...storyFields(copy).flatMap((field) => besideKnown(field, people)),
      ...twoTitles(people),
      ...twoPlaces(copy),
    ];
  },
};

/** More people than any manuscript names; those after them are not compared. */
const MOST_NAMES = 300;

function twoSpellings(people: PersonMention[]): Remark[] {
  const names = new Map([...byName(people)].slice(0, MOST_NAMES));
  const namesWith = new Map<string, Set<string>>();
  for (const { name, words } of people)
    for (const word of words) namesWith.set(word, (namesWith.get(word) ?? new Set()).add(name));
  const remarks: Remark[] = [];
  for (const [name, mentions] of names) {
    const first = mentions[0];
    // Somebody who is introduced on his own is another person, however like the names are.
    if (!first || mentions.some(({ isIntroduced }) => isIntroduced)) continue;
    if (first.words.every((word) => (namesWith.get(word)?.size ?? 0) > 1)) continue;
    const other = [...names.values()].find(
      ([one]) => one !== undefined && one.name !== name && isSamePerson(one, first),
    )?.[0];
    if (!other) continue;
    const { field, start, end } = first;
    remarks.push({
      field,
      start,
      end,
      message: `Nama ini ditulis “${other.name}” di tempat lain. Samakan menurut ejaan yang dipakai orangnya.`,
    });
  }
  // Of two spellings that nobody introduces, the later one is shown.
  return remarks.filter(
    ({ message }, index) => !remarks.slice(0, index).some((one) => isMirror(one, message, people)),
  );
}

function byName(people: PersonMention[]): Map<string, PersonMention[]> {
  const names = new Map<string, PersonMention[]>();
  for (const person of people) {
    const mentions = names.get(person.name);
    if (mentions) mentions.push(person);
    else names.set(person.name, [person]);
  }
  return names;
}

function isMirror(earlier: Remark, message: string, people: PersonMention[]): boolean {
  const name = people.find(({ field, start }) => field === earlier.field && start === earlier.start)?.name;
  return name !== undefined && message.includes(`“${name}”`);
}

/**
 * Where nothing says that a person is meant, as in a headline or behind "Kepala Desa Sukamaju", a known name is looked
 * for by one word that agrees.
 */
function besideKnown({ field, tokens, text }: CopyField, people: PersonMention[]): Remark[] {
  const capitals = tokens.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return capitals.flatMap((first, index): Remark[] => {
    const second = capitals[index + 1];
    if (!second || text.slice(first.end, second.start) !== ' ') return [];
    const known = people.find(
      ({ field: where, words: [one = '', other = ''] }) =>
        where !== 'judul' &&
        ((one === first.text && soundsAlike(other, second.text)) ||
          (other === second.text && soundsAlike(one, first.text))),
    );
    const isAlsoRight = people.some(({ words: [one, other] }) => one === first.text && other === second.text);
    if (!known || isAlsoRight) return [];
    const message = `Nama ini ditulis “${known.name}” di tempat lain. Samakan menurut ejaan yang dipakai orangnya.`;
    return [{ field, start: first.start, end: second.end, message }];
  });
}

/** The same words, one of them written as it sounds, or, beside another word that agrees, mistyped. */
function isSamePerson(known: PersonMention, named: PersonMention): boolean {
  if (joined(known.words) === joined(named.words)) return true;
  if (named.words.length === 1 && known.words.length > 1)
    return known.words.some(
      (word) =>
        soundsAlike(word, named.words[0] ?? '') || (named.isSpeaker && isNear(word, named.words[0] ?? '')),
    );
  if (known.words.length !== named.words.length) return false;
  const different = known.words.flatMap((word, index) => {
    const other = named.words[index] ?? '';
    return word === other ? [] : [[word, other] as const];
  });
  const [pair] = different;
  if (different.length !== 1 || !pair) return false;
  if (soundsAlike(...pair)) return true;
  return known.words.length > 1 ? isSlip(...pair) : named.isSpeaker && isNear(...pair);
}

function joined(words: string[]): string {
  return words.join('').toLowerCase();
}

const SHORTEST = 4;

function soundsAlike(a: string, b: string): boolean {
  return a !== b && Math.min(a.length, b.length) >= SHORTEST && sound(a) === sound(b);
}

/** Spellings of one sound in Indonesian names, old and new. */
function sound(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’`-]/g, '')
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/ch/g, 'h')
    .replace(/(?<=[dtbgk])h/g, '')
    .replace(/sy/g, 's')
    .replace(/ph?|v/g, 'f')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1');
}

/** One letter too many, too few or two exchanged, inside the word: at its ends sisters and brothers differ. */
function isSlip(a: string, b: string): boolean {
  const [short, long] =
    a.length <= b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()];
  if (short.length < 5 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let same = 0;
  while (short[same] === long[same] && same < short.length) same++;
  if (long.length === short.length + 1) return short.slice(same) === long.slice(same + 1);
  const isExchanged = short[same] === long[same + 1] && short[same + 1] === long[same];
  return long.length === short.length && isExchanged && short.slice(same + 2) === long.slice(same + 2);
}

/** One letter differs: enough where a speaker is named whom nobody has introduced. */
function isNear(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 6 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (short[same] === long[same] && same < short.length) same++;
  if (long.length === short.length) return short.slice(same + 1) === long.slice(same + 1);
  return long.length === short.length + 1 && short.slice(same) === long.slice(same + 1);
}

/** "M.M." here and "M.Si." there; "dr." the physician and "Dr." the doctor. */
function twoTitles(people: PersonMention[]): Remark[] {
  return [...byName(people).values()].flatMap(twoTitlesOf);
}

/** Compared with those that have a title or degree of their own, each of them once. */
function twoTitlesOf(mentions: PersonMention[]): Remark[] {
  const known = new Map<string, PersonMention>();
  return mentions.flatMap((person) => {
    const earlier = [...known.values()];
    const written = `${person.titles.join(' ')}|${person.degrees.join(' ')}`;
    if (written !== '|' && known.size < MOST_NAMES && !known.has(written)) known.set(written, person);
    const isOther =
      earlier.some((one) => disagree(one.degrees, person.degrees)) ||
      earlier.some((one) => isOtherDoctor(one, person));
    if (!isOther) return [];
    const { field, start, end, name } = person;
    return [
      { field, start, end, message: `Gelar ${name} ditulis berbeda di tempat lain. Samakan gelarnya.` },
    ];
  });
}

function disagree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some((one) => !b.includes(one)) && b.some((one) => !a.includes(one));
}

function isOtherDoctor(a: PersonMention, b: PersonMention): boolean {
  const doctor = ({ titles }: PersonMention) =>
    titles.find((title) => /^dr\.?$/i.test(title))?.replace('.', '');
  const [one, other] = [doctor(a), doctor(b)];
  if (!one || !other || one === other) return false;
  return !(one === 'Dr' ? a : b).startsSentence;
}

const PLACE =
  /(?<![\p{L}])(?<kind>Desa|Kelurahan|Kecamatan|Kabupaten|Nagari|Dusun|Kampung|Distrik|Gampong|Pekon|Puskesmas|Pulau) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})/gu;

/** "Desa Sukamaju" and "Desa Suka Maju". */
function twoPlaces(copy: Copy): Remark[] {
  const seen = new Map<string, string>();
  return storyFields(copy).flatMap((field) =>
    Array.from(field.text.matchAll(PLACE)).flatMap((match): Remark[] => {
      const { kind = '', name = '' } = match.groups ?? {};
      const key = `${kind} ${name.replaceAll(' ', '').toLowerCase()}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, name);
      if (before === undefined || before === name) return [];
      const start = match.index + match[0].length - name.length;
      return [
        {
          field: field.field,
          start,
          end: start + name.length,
          message: `Tempat ini ditulis “${kind} ${before}” di tempat lain. Samakan menurut nama resminya.`,
        },
      ];
    }),
  );
}
