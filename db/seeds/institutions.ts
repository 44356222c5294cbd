import {
  createBalai,
  createOpd,
  createPemda,
  createSignatory,
} from '#app/domain/agencies/institutions.server.ts';
import type { Db } from '../schema.ts';

export interface DemoInstitutions {
  balaiId: string;
  otherBalaiId: string;
  pemdaId: string;
  otherPemdaId: string;
  signatoryId: string;
  /** By short name, of the first Pemda. */
  opd: ReadonlyMap<string, string>;
}

/** The agencies of Kabupaten Sei Rantau: full name, the short name of the tables, other names in rosters. */
const AGENCIES: readonly [name: string, shortName: string, aliases: string[]][] = [
  ['Satuan Polisi Pamong Praja', 'Satpol PP', ['Pol PP']],
  ['Badan Penanggulangan Bencana Daerah', 'BPBD', []],
  ['Kecamatan Labuhan', 'Kecamatan Labuhan', ['Kantor Camat Labuhan']],
  ['Dinas Pekerjaan Umum', 'Dinas Pekerjaan Umum', ['Dinas PU', 'Dinas PUPR']],
  ['Kecamatan Hulu Tor', 'Kecamatan Hulu Tor', ['Kantor Camat Hulu Tor']],
  ['Rumah Sakit Umum Daerah Sei Rantau', 'RSUD Sei Rantau', ['RSUD']],
  ['Dinas Pendidikan', 'Dinas Pendidikan', ['Disdik']],
  ['Dinas Pertanian', 'Dinas Pertanian', ['Distan']],
  ['Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', ['Dukcapil']],
  ['Dinas Sosial', 'Dinas Sosial', ['Dinsos']],
  ['Badan Perencanaan Pembangunan Daerah', 'Bappeda', []],
  // No "Dinkes" here: the roster check is to be seen proposing it.
  ['Dinas Kesehatan', 'Dinas Kesehatan', []],
  ['Inspektorat Daerah', 'Inspektorat', []],
  ['Dinas Komunikasi dan Informatika', 'Diskominfo', ['Dinas Kominfo']],
];

const NUMBER_PATTERN = '{seq:4}/BPSDMP/PWT-{batch}/{romanMonth}/{year}';

/** Two balai with one invented Pemda each: the first with all its agencies, the second just set up. */
export async function seedInstitutions(db: Db, now: Date): Promise<DemoInstitutions> {
  const balaiId = await createBalai(
    db,
    {
      name: 'Balai Pengembangan Sumber Daya Manusia dan Penelitian',
      shortName: 'BPSDMP',
      institutionLine: '',
      city: 'Medan',
      zone: 'Asia/Jakarta',
      numberPattern: NUMBER_PATTERN,
    },
    null,
    now,
  );
  const pemdaId = idOf(
    await createPemda(db, balaiId, { name: 'Kabupaten Sei Rantau', zone: 'Asia/Jakarta' }, null, now),
  );
  const signatoryId = await createSignatory(
    db,
    balaiId,
    { name: 'Dr. Ratna Wulandari Pohan, M.Si.', nip: '197209181998032006', position: 'Kepala Balai' },
    null,
    now,
  );
  const opd = new Map<string, string>();
  for (const [name, shortName, aliases] of AGENCIES)
    opd.set(
      shortName,
      idOf(
        await createOpd(
          db,
          pemdaId,
          { name, shortName, aliases: withShortName(name, shortName, aliases) },
          null,
          now,
        ),
      ),
    );
  return { balaiId, pemdaId, signatoryId, opd, ...(await seedOtherBalai(db, now)) };
}

async function seedOtherBalai(db: Db, now: Date): Promise<{ otherBalaiId: string; otherPemdaId: string }> {
  const otherBalaiId = await createBalai(
    db,
    {
      name: 'Balai Pengembangan Sumber Daya Manusia dan Penelitian Manado',
      shortName: 'BPSDMP Manado',
      institutionLine: '',
      city: 'Manado',
      zone: 'Asia/Makassar',
      numberPattern: '{seq:4}/BPSDMP-MDO/PWT-{batch}/{romanMonth}/{year}',
    },
    null,
    now,
  );
  const otherPemdaId = idOf(
    await createPemda(db, otherBalaiId, { name: 'Kabupaten Teluk Sawang', zone: 'Asia/Makassar' }, null, now),
  );
  await createSignatory(
    db,
    otherBalaiId,
    { name: 'Drs. Jootje Lengkong, M.Si.', nip: '196904121995031002', position: 'Kepala Balai' },
    null,
    now,
  );
  for (const name of ['Dinas Kelautan dan Perikanan', 'Dinas Pariwisata', 'Kecamatan Tanjung Sawang'])
    idOf(await createOpd(db, otherPemdaId, { name, shortName: '', aliases: [] }, null, now));
  return { otherBalaiId, otherPemdaId };
}

const withShortName = (name: string, shortName: string, aliases: string[]): string[] =>
  name === shortName ? aliases : [shortName, ...aliases];

function idOf(created: { ok: true; id: string } | { ok: false; reason: string }): string {
  if (!created.ok) throw new Error(`the demo world names an institution twice: ${created.reason}`);
  return created.id;
}
