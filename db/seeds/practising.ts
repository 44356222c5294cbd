import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { HOAX_KINDS, isHoax, VERDICTS, type Verdict } from '#app/domain/courses/hoax-case.ts';
import { CONFIDENCES } from '#app/domain/practice/calibration.ts';
import { findDrill, readSchedule } from '#app/domain/practice/drill.server.ts';
import { drillContent, type StoredCase } from '#app/domain/practice/drill-content.server.ts';
import { judgeCase } from '#app/domain/practice/judge-case.server.ts';
import { nextCase } from '#app/domain/practice/next-case.ts';
import { openTool } from '#app/domain/practice/open-tool.server.ts';
import { newId } from '../id.ts';
import type { Db } from '../schema.ts';
import type { History } from './history.ts';

interface Practitioner {
  viewer: Viewer;
  batchId: string;
  /** The account's number: spreads mistakes and confidence, the same at every seed. */
  number: number;
}

/** Days on which a person practises, from the first on: returns fall due in between. */
const SESSIONS = [0, 1, 3, 6];

/** The hoax lab over some evenings: enough cases for the drill, some that return, now and then a mistake. */
export function planDrill(
  db: Db,
  history: History,
  person: Practitioner,
  slug: string,
  [opens, due]: readonly [number, number],
): void {
  for (const [index, offset] of SESSIONS.entries()) {
    const day = Math.min(-1, Math.max(opens, due - (SESSIONS.at(-1) ?? 0)) + offset);
    history.add([day, `19.${10 + (person.number % 40)}`], (now) =>
      practise(db, person, slug, SESSIONS.length - index, now),
    );
  }
}

/** One evening: so much that what is needed is done on the last one. */
async function practise(
  db: Db,
  { viewer, batchId, number }: Practitioner,
  slug: string,
  evenings: number,
  now: Date,
): Promise<void> {
  const drill = await findDrill(db, viewer, batchId, slug, now);
  if (!drill) throw new Error(`${viewer.email}, drill ${slug}: not found`);
  const { cases, needed } = await drillContent(db, drill.componentId);
  const schedule = await readSchedule(db, drill.enrolmentId);
  const target = schedule.size + Math.ceil(Math.max(0, needed - schedule.size) / evenings);
  for (let at = now; ; at = new Date(at.getTime() + 4 * 60_000)) {
    const known = await readSchedule(db, drill.enrolmentId);
    const found = nextCase(cases, known, drill.today);
    if (!found || (!known.has(found.id) && known.size >= target)) return;
    await judge(db, drill, found, { number, isAgain: known.has(found.id), by: viewer.accountId }, at);
  }
}

async function judge(
  db: Db,
  drill: NonNullable<Awaited<ReturnType<typeof findDrill>>>,
  found: StoredCase,
  { number, isAgain, by }: { number: number; isAgain: boolean; by: string },
  at: Date,
): Promise<void> {
  const turn = number * 3 + found.ord * 5;
  const isMistaken = !isAgain && turn % 4 === 0;
  // The bold ones open one tool and are sure all the same.
  const isBold = number % 3 === 0;
  for (const { tool } of isBold ? found.tools.slice(0, 1) : found.tools)
    await openTool(db, drill, found.slug, tool, at);
  const verdict = isMistaken ? mistakenFor(found.key.verdict, turn) : found.key.verdict;
  const judged = await judgeCase(
    db,
    drill,
    found.slug,
    {
      kunci: newId(),
      putusan: verdict,
      jenis: isHoax(verdict) ? (found.key.hoax ?? HOAX_KINDS[turn % HOAX_KINDS.length]) : undefined,
      keyakinan: CONFIDENCES[isBold ? 2 + (turn % 2) : turn % CONFIDENCES.length] ?? 70,
      alasan: REASONS[turn % REASONS.length] ?? '',
    },
    by,
    at,
  );
  if (!judged.ok) throw new Error(`case ${found.slug}: ${judged.reason}`);
}

const mistakenFor = (truth: Verdict, turn: number): Verdict =>
  VERDICTS.filter((verdict) => verdict !== truth)[turn % (VERDICTS.length - 1)] ?? 'unproven';

const REASONS = [
  'Sumber aslinya tidak dapat dihubungi dan isinya tidak cocok dengan pengumuman.',
  'Hari dan tanggalnya sudah saya cocokkan dengan kalender.',
  'Kabar dari saluran lain menyebut hal yang sama pada jam yang berdekatan.',
  'Gambarnya pernah dimuat untuk kejadian lain.',
  'Pihak yang berwenang belum memutuskan apa pun.',
];
