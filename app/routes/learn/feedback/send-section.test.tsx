import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Task } from '#app/domain/assignments/task.server.ts';
import { SendSection } from './send-section.tsx';

const section = (state: Task['window']['state']) => {
  const dueAt = new Date('2026-11-27T16:59:59Z');
  const closesAt = new Date('2026-12-13T16:59:59Z');
  const task = { versionCount: 1, zone: 'Asia/Jakarta', window: { dueAt, closesAt, state } } as Task;
  const advice = { rows: [], items: [], total: 1, done: 1 };
  return renderToStaticMarkup(
    <SendSection advice={advice} task={task} draft={{ rev: 1 }} message={null} reply={undefined} />,
  );
};

it('names the deadline while it can be kept', () => {
  expect(section('open')).toContain('Kirim sebelum Jumat, 27 November 2026');
  expect(section('open')).not.toContain('sudah lewat');
});

it('says what lateness means once the deadline is over', () => {
  expect(section('late')).not.toContain('Kirim sebelum');
  expect(section('late')).toContain('Tenggat sudah lewat.');
  expect(section('late')).toContain('diterima sampai Minggu, 13 Desember 2026');
});
