import { findTarget } from '../addresses.ts';
import { isSafeHref } from '../block-text.ts';
import type { PortalSnapshot } from '../snapshot.ts';
import type { Check, Fault, Look } from './check.ts';
import { ownPath, type Reading } from './reading.ts';

interface Link {
  label: string;
  href: string;
  blockId?: string;
}

/** As it was typed, so also what is no link at all to a visitor: an empty or an unsafe address. */
const LINK = /\[([^[\]\n]*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;

function linksIn(text: string, blockId?: string): Link[] {
  return [...text.matchAll(LINK)].map(([, label = '', href = '']) => ({
    label: label.trim(),
    href: href.trim(),
    blockId,
  }));
}

/** Everything with links in it: pages and stories that have any. */
function lookAtLinks({ pages, stories }: Reading, fault: (link: Link) => Fault | undefined): Look[] {
  const faultsOf = (links: Link[]) =>
    links.flatMap((link) => {
      const found = fault(link);
      return found ? [{ ...found, ...(link.blockId && { blockId: link.blockId }) }] : [];
    });
  return [
    ...pages.flatMap((page): Look[] => {
      const links = page.blocks.flatMap(({ id, text }) => linksIn(text, id));
      return links.length === 0
        ? []
        : [{ place: { kind: 'page', pageId: page.id }, faults: faultsOf(links) }];
    }),
    ...stories.flatMap((story): Look[] => {
      const links = linksIn(story.body);
      return links.length === 0
        ? []
        : [{ place: { kind: 'story', storyId: story.id }, faults: faultsOf(links) }];
    }),
  ];
}

const broken: Check = {
  id: 'tautan-rusak',
  topic: 'keterbacaan',
  title: 'Tautan membuka halaman yang ada',
  why: 'Tautan mati adalah pintu terkunci: warga tidak tahu harus mencoba pintu mana lagi.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan dalam penilaian situs instansi; bukan kutipan pasal.' },
  weight: 3,
  look: (reading) =>
    lookAtLinks(reading, ({ label, href }) => {
      const problem = brokenBecause(reading.portal, href);
      if (!problem) return undefined;
      return {
        short: 'Tautan rusak',
        problem: `Tautan ${label ? `“${label}”` : 'tanpa kata'} ${problem}.`,
        todo: 'Arahkan ke halaman atau dokumen yang tayang, atau hapus tautannya.',
      };
    }),
};

/** No line is used: what can be known from the address alone. */
function brokenBecause(portal: PortalSnapshot, href: string): string | undefined {
  if (href === '') return 'tidak berisi alamat';
  if (href.startsWith('#')) return href === '#' ? 'hanya berisi tanda #' : undefined;
  // With brackets or blanks in it, it is shown as it was typed.
  if (!isSafeHref(href) || /[()\s]/.test(href))
    return `berisi alamat yang tidak dapat dibuka: “${href.slice(0, 60)}”`;
  const path = ownPath(portal, href);
  if (path !== undefined) {
    const target = findTarget(portal, path);
    if (!target) return `menuju ${path}, yang tidak ada`;
    const state =
      target.kind === 'page'
        ? target.page.state
        : target.kind === 'story'
          ? target.story.state
          : target.kind === 'document'
            ? target.document.state
            : 'published';
    return state === 'published' ? undefined : `menuju ${path}, yang sudah diturunkan`;
  }
  return /^https?:/i.test(href) && leadsNowhere(href)
    ? `menuju ${hostOf(href)}, yang bukan alamat situs`
    : undefined;
}

const hostOf = (href: string): string =>
  href
    .replace(/^https?:\/\//i, '')
    .split(/[/?#:]/, 1)
    .join('');

/** A machine of the office, an address of numbers, a name without an ending. */
function leadsNowhere(href: string): boolean {
  const host = hostOf(href).toLowerCase();
  return (
    !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host) ||
    /(?:^|\.)(?:local|localhost|internal|lan|test|invalid)$/.test(host)
  );
}

const words: Check = {
  id: 'kata-tautan',
  topic: 'keterbacaan',
  title: 'Kata tautan menyebut tujuannya',
  why: 'Pembaca layar dapat membacakan daftar tautan saja; “klik di sini” lima kali tidak menolong siapa pun.',
  ground: { kind: 'baku', text: 'WCAG 2.2 kriteria 2.4.4.' },
  weight: 1,
  look: (reading) =>
    lookAtLinks(reading, ({ label }) => {
      if (!SAYS_NOTHING.test(label) && !/^(?:https?:|www\.)/i.test(label)) return undefined;
      return {
        short: 'Kata tautan',
        problem: label
          ? `Kata tautan “${label}” tidak menyebut tujuannya.`
          : 'Tautan ini tidak memiliki kata.',
        todo: 'Ganti dengan nama yang dibuka, misalnya “Jadwal posyandu bulan ini”.',
      };
    }),
};

const SAYS_NOTHING =
  /^(?:(?:silakan |silahkan )?klik(?: di)? ?(?:sini|disini|link|tautan)?(?: ini)?|di ?sini|link(?: ini)?|tautan(?: ini)?|(?:baca )?selengkapnya|selanjutnya|lihat|unduh|download|more|read more|\W*)$/i;

/** Whether links lead somewhere and say where. */
export const linkChecks = [broken, words];
