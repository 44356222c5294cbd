import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageChecklist } from '#app/domain/portal/check-page.ts';
import { checkPortal, type PortalCheck } from '#app/domain/portal/check-portal.ts';
import type { Place } from '#app/domain/portal/checks/check.ts';
import { repaired } from '#app/domain/portal/repaired.fixture.ts';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import { startState } from '#app/domain/portal/start-state.ts';
import { Checklist } from './checklist.tsx';
import { PortalOverview } from './portal-overview.tsx';

let start: PortalSnapshot;
let report: PortalCheck;
const linkTo = (place: Place) => (place.kind === 'page' ? `#${place.blockId ?? place.pageId}` : undefined);

beforeAll(async () => {
  const made = await startState({ name: 'Dinas Kesehatan', pemda: 'Kabupaten Pesisir Hulu' }, '2026-11-10');
  start = made.portal;
  report = checkPortal(start);
});

describe('the list beside a page', () => {
  it('says how much is there, and leads from what is open to its place', () => {
    const html = renderToStaticMarkup(
      <Checklist list={pageChecklist(report, start, 'layanan-mulai')} linkTo={linkTo} />,
    );
    expect(html).toContain('<h2>Kelengkapan halaman</h2>');
    expect(html).toContain('<b>5</b> dari 9');
    expect(html).toContain('aria-label="5 dari 9 hal lengkap"');
    expect(html).toContain('<a href="#layanan-mulai-b3">Alur dan hasil pelayanan</a>');
    expect(html).toContain('Alur pelayanan belum diisi.');
    expect(html.match(/: belum lengkap/g)).toHaveLength(4);
    expect(html).not.toMatch(/<script|style=|onclick/);
  });

  it('has nothing to say of a page without one', () => {
    expect(renderToStaticMarkup(<Checklist list={{ done: 0, total: 0, rows: [] }} linkTo={linkTo} />)).toBe(
      '',
    );
  });
});

describe('the overview of a portal', () => {
  it('groups by topic, explains, and never calls a habit law', () => {
    const html = renderToStaticMarkup(<PortalOverview report={report} linkTo={linkTo} />);
    expect(html).toContain('Nilai pemeriksaan 36 dari 100');
    expect(html.match(/<h3>/g)).toHaveLength(7);
    expect(html).toContain('Dasar hukum: UU 14/2008 Pasal 9');
    expect(html).toContain('Bukan ketentuan hukum: Kebiasaan dalam penilaian situs PPID');
    expect(html).not.toMatch(/9901014503780001|<script|style=/);
  });

  it('encodes whatever was typed', () => {
    const portal = {
      ...start,
      stories: start.stories.map((story) => ({ ...story, headline: '<IMG SRC=X ONERROR=ALERT(1)>' })),
    };
    const html = renderToStaticMarkup(<PortalOverview report={checkPortal(portal)} linkTo={linkTo} />);
    expect(html).not.toMatch(/<IMG/);
    expect(html).toContain('&lt;IMG');
  });

  it('of a mended portal has no open row', () => {
    const html = renderToStaticMarkup(
      <PortalOverview report={checkPortal(repaired(start))} linkTo={linkTo} />,
    );
    expect(html).not.toContain('#circle"');
    expect(html).toContain('Nilai pemeriksaan 100 dari 100');
  });
});
