import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { writeCsv } from '#app/documents/spreadsheet/write.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { type AnalysedItem, listItems } from '#app/domain/reports/item-analysis.server.ts';
import { download } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { HINTS, KIND_NAMES, MEANT_NAMES, neverChosen } from '../item-words.ts';
import { quizAsked } from '../quiz-asked.ts';

const HEAD = [
  'Kuis',
  'Butir',
  'Jenis',
  'Pertanyaan',
  'Jawaban',
  'Kesukaran',
  'Dikira',
  'Daya pembeda (biserial titik terkoreksi)',
  'Tidak pernah dipilih',
  'Catatan',
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const items = await listItems(db, viewer, batch.id, quizAsked(new URL(args.request.url).searchParams));
  const batchName = batch.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return download(
    writeCsv([HEAD, ...items.map(rowOf)]),
    `butir-soal-${batchName}-${localDate(now(), batch.zone)}`,
    'csv',
  );
}

const rowOf = (item: AnalysedItem) => [
  item.quizTitle,
  item.slug,
  KIND_NAMES[item.kind],
  item.prompt,
  item.answers,
  rounded(item.difficultyIndex),
  item.difficulty === null ? '' : (MEANT_NAMES[item.difficulty] ?? ''),
  rounded(item.discrimination),
  neverChosen(item).join('; '),
  HINTS[item.hint].words,
];

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;
