import type { Pack } from '#app/desk/saved/saved-pack.ts';
import type { MapComponent, MapModule } from '#app/domain/learning/class-map.server.ts';
import { formatList } from '#app/ui/format.ts';
import { addressOf } from '../component-address.ts';

/** A page with its drawings, as it lies on the device. */
const PAGE_BYTES = 60_000;
/** The desk brings an editor and a copy check along. */
const DESK_BYTES = 900_000;

/** What of a module works without a network, what that takes on the device and what stays behind. */
export function modulePack(module: MapModule, batchId: string): { pack: Pack; bytes: number; note: string } {
  const parts = module.components.filter(({ kind }) => kind !== 'quiz');
  const desks = parts.filter(({ kind }) => kind === 'assignment').length;
  const pack = {
    id: `${batchId}/${module.ord}`,
    title: `Modul ${module.ord}: ${module.title}`,
    pages: [
      { path: `/kelas/${batchId}`, title: 'Semua modul' },
      ...parts.map((part) => ({ path: addressOf(batchId, part), title: part.title })),
    ],
  };
  return {
    pack,
    bytes: pack.pages.length * PAGE_BYTES + desks * DESK_BYTES,
    note: noteOf(module.components),
  };
}

function noteOf(components: MapComponent[]): string {
  const count = (kind: MapComponent['kind']) => components.filter((part) => part.kind === kind).length;
  const taken = [
    count('lesson') > 0 && `${count('lesson')} pelajaran`,
    count('drill') > 0 && `${count('drill')} latihan`,
    count('assignment') > 0 && 'meja tulis tugasnya',
  ].filter((words) => words !== false);
  return `${formatList(taken)}${count('quiz') > 0 ? '; kuis memerlukan jaringan' : ''}`;
}
