import { describe, expect, it } from 'vitest';
import { inspectBytes } from '#app/documents/inspection/inspect-bytes.ts';
import { readCopy } from '../copycheck/copy.ts';
import { weekdayAgainstDate } from '../copycheck/facts/weekday-against-date.ts';
import { findTarget, pathOfPage } from './addresses.ts';
import { checkPage } from './check-page.ts';
import { checkPortal } from './check-portal.ts';
import { ALL_CHECKS } from './checks/all-checks.ts';
import { storyTexts, textsOf } from './checks/reading.ts';
import { startState } from './start-state.ts';

const TODAY = '2026-11-10';
const PEMDA = 'Kabupaten Pesisir Hulu';
const OPDS = [
  'Dinas Kesehatan',
  'Dinas Pendidikan',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Pertanian',
  'Satuan Polisi Pamong Praja',
  'Kecamatan Labuhan',
  'Badan Perencanaan Pembangunan Daerah',
  'Sekretariat Daerah',
  'Inspektorat',
];
const DAYS = [TODAY, '2024-02-29', '2027-08-31', '2026-01-01', '2026-08-17'];

const placeOf = (place: object): string =>
  Object.entries(place).find(([key]) => /^(?:page|story|document)Id$/.test(key))?.[1] ?? 'portal';

describe.each(OPDS)('the start state of %s', (name) => {
  it.each(DAYS)('has on %s exactly the faults that were planted', async (today) => {
    const { portal, planted } = await startState({ name, pemda: PEMDA }, today);
    const found = checkPortal(portal).findings.map(({ checkId, place }) => `${placeOf(place)}: ${checkId}`);
    const meant = [...planted].flatMap(([id, faults]) => faults.map((fault) => `${id}: ${fault}`));
    expect(found.sort()).toEqual(meant.sort());
  });

  it('is neglected but not hopeless, and says where to begin', async () => {
    const { portal } = await startState({ name, pemda: PEMDA }, TODAY);
    const { score, done, total } = checkPortal(portal);
    expect(score).toBeGreaterThan(10);
    expect(score).toBeLessThan(50);
    expect(done).toBeLessThan(total / 2);
    for (const { id } of portal.pages) {
      const list = checkPage(portal, id);
      expect(list.total).toBeGreaterThan(0);
      expect(list.total).toBeLessThanOrEqual(9);
      for (const row of list.rows)
        expect(row.isDone ? row.todo : row.todo.length > 10).toBe(row.isDone ? '' : true);
    }
  });

  it('holds together: addresses once, places in the menu, pictures and files there, weekdays right', async () => {
    const { portal, files } = await startState({ name, pemda: PEMDA }, TODAY);
    expect(portal.pages).toHaveLength(9);
    expect(portal.stories).toHaveLength(4);
    expect(portal.documents).toHaveLength(6);
    const ids = [...portal.pages, ...portal.stories, ...portal.documents].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const page of portal.pages)
      expect(findTarget(portal, pathOfPage(page))).toEqual({ kind: 'page', page });
    for (const { id, bytes, mime } of portal.documents)
      expect([files.get(id)?.bytes.length, files.get(id)?.mime]).toEqual([bytes, mime]);
    for (const { id, bytes } of portal.pictures) expect(files.get(id)?.bytes.length).toBe(bytes);
    const placed = [...portal.pages.flatMap(({ blocks }) => blocks), ...portal.stories].flatMap(
      ({ picture }) => (picture ? [picture.pictureId] : []),
    );
    expect(placed.every((id) => portal.pictures.some((picture) => picture.id === id))).toBe(true);
    const tubuh = [
      ...portal.pages.flatMap((page) => textsOf(page).map(({ text }) => text)),
      ...portal.stories.flatMap(storyTexts),
    ].join('\n');
    const copy = readCopy({ judul: '', kota: '', hari: '', teras: '', tubuh });
    expect(weekdayAgainstDate.find(copy)).toEqual([]);
  });
});

it('plants a fault for every check that can be planted by an office itself', async () => {
  const states = await Promise.all(OPDS.map((name) => startState({ name, pemda: PEMDA }, TODAY)));
  const planted = new Set(states.flatMap((state) => [...state.planted.values()].flat()));
  const never = ALL_CHECKS.map(({ id }) => id).filter((id) => !planted.has(id));
  // A portal begins with service pages and with documents for any time; what runs or is locked never comes in.
  expect(never).toEqual(['layanan-ada', 'ppid-setiap-saat', 'dokumen-terbuka']);
});

it('keeps beside each document what looking into its file finds', async () => {
  const { portal, files } = await startState({ name: 'Dinas Kesehatan', pemda: PEMDA }, TODAY);
  for (const { id, fileName, inspection } of portal.documents) {
    const file = files.get(id);
    expect(await inspectBytes(Buffer.from(file?.bytes ?? []), fileName, file?.mime ?? '')).toEqual({
      ok: true,
      inspection,
    });
  }
});

it('is the same for the same office and day', async () => {
  const opd = { name: 'Dinas Kesehatan', pemda: PEMDA };
  expect((await startState(opd, TODAY)).portal).toEqual((await startState(opd, TODAY)).portal);
});
