import { accessibilityChecks } from './accessibility.ts';
import type { Check, Topic } from './check.ts';
import { contentChecks } from './contents.ts';
import { documentChecks } from './documents.ts';
import { freshnessChecks } from './freshness.ts';
import { linkChecks } from './links.ts';
import { personalChecks } from './personal.ts';
import { ppidChecks } from './ppid.ts';
import { serviceChecks } from './service.ts';

/** In the order in which an overview shows them. */
export const TOPICS: Record<Topic, string> = {
  layanan: 'Standar pelayanan',
  ppid: 'Informasi publik (PPID)',
  kebaruan: 'Kebaruan',
  isi: 'Isi halaman dan berita',
  keterbacaan: 'Keterbacaan dan tautan',
  dokumen: 'Dokumen',
  'data-pribadi': 'Data pribadi',
};

export const ALL_CHECKS: readonly Check[] = [
  ...serviceChecks,
  ...ppidChecks,
  ...freshnessChecks,
  ...contentChecks,
  ...accessibilityChecks,
  ...linkChecks,
  ...documentChecks,
  ...personalChecks,
];
