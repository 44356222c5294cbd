import { z } from 'zod';

/**
 * The facts of one certificate, frozen when its number is given. They are stored as JSON, and the same facts always
 * give the same bytes: nothing in the drawing reads a clock or a table.
 */
export type CertificateFacts = z.infer<typeof certificateFacts>;

const dateOn = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const nip = z.string().regex(/^\d{18}$/);
const score = z.number().min(0).max(100);

/** One printable line: composed letters, single spaces, nothing invisible. */
const line = (longest: number) => z.string().transform(printable).pipe(z.string().min(1).max(longest));

const signatory = z.object({ title: line(160), name: line(160), nip: nip.nullable() });

export const certificateFacts = z.object({
  /** The office that issues, in one to three lines, e.g. ministry, agency, balai. */
  institutionLines: z.array(line(160)).min(1).max(3),
  /** SHA-256 of the emblem's file as it was then. */
  emblem: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  /** e.g. "bersama Pemerintah Kabupaten Sei Rantau" */
  pemdaLine: line(160).nullable(),
  title: line(60),
  number: line(120),
  /** The number of the certificate that this one takes the place of. */
  replaces: line(120).nullable().default(null),
  code: line(40),
  verifyUrl: z.url({ protocol: /^https?$/ }).max(200),
  holder: z.object({
    /** With titles, as it is to be printed. */
    name: line(200),
    nip: nip.nullable(),
    /** "NIP" for PNS, "NI PPPK" for PPPK: never inferred from the number. */
    nipLabel: line(20),
    position: line(200).nullable(),
    /** Pangkat and golongan, e.g. "Penata Muda Tingkat I (III/b)". */
    rank: line(80).nullable(),
    agency: line(200).nullable(),
  }),
  training: z.object({ title: line(300), startsOn: dateOn, endsOn: dateOn, place: line(120).nullable() }),
  jp: z.number().min(0).max(1000),
  finalScore: score,
  predikat: line(40),
  issue: z.object({ place: line(80), on: dateOn }),
  /** The moment of the issuing transaction; the file's own date. */
  issuedAt: z.iso.datetime(),
  /** The first is the principal: place, date and the electronic mark stand with that one. */
  signatories: z.array(signatory).min(1).max(2),
  modules: z
    .array(
      z.object({ ord: z.number().int(), title: line(160), jp: z.number().min(0), score: score.nullable() }),
    )
    .min(1)
    .max(18),
  works: z.array(z.object({ title: line(200), kind: line(40) })).max(40),
  mentors: z.array(z.object({ name: line(100), role: line(40).nullable() })).max(8),
  predikatScale: z.array(z.object({ from: score, to: score, label: line(40) })).max(6),
  passMark: score,
  /** True only when the file really will be signed: the line that claims it is printed by this alone. */
  isSigned: z.boolean(),
});

function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
