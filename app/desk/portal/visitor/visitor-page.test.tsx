import { describe, expect, it } from 'vitest';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import { SMALL_PORTAL } from '#db/testing/portals.ts';
import { visitorPage } from './visitor-page.tsx';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const addresses = {
  page: (path: string) => `/warga${path}`,
  file: (id: string) => `/berkas/${id}`,
  picture: (id: string) => `/gambar/${id}`,
};
const visit = async (portal: PortalSnapshot, path: string) => {
  const response = visitorPage({ portal, path, addresses, back: { href: '/', label: 'Kembali' } });
  return { status: response.status, html: await response.text() };
};
const { portal } = SMALL_PORTAL;

/** Every text of a portal says the same. */
function everywhere(text: string): PortalSnapshot {
  return JSON.parse(JSON.stringify(portal), (key, value) =>
    typeof value === 'string' && TYPED.has(key) ? text : value,
  );
}
const TYPED = new Set(
  'opdName siteName host title summary heading text alt caption headline dateline body correction'.split(' '),
);

describe('the portal for visitors', () => {
  it.each(['/', '/layanan/imunisasi', '/berita', '/berita/apel-pagi', '/dokumen', '/dokumen/sop'])(
    'encodes whatever was typed at %s',
    async (path) => {
      const { status, html } = await visit(everywhere(EVIL), path);
      expect(status).toBe(200);
      expect(html).not.toContain('<script');
      expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\sonerror=/);
      expect(html).toContain('&lt;script&gt;');
      expect(html).toContain('noindex');
    },
  );

  it('makes no link of what is none', async () => {
    const { html } = await visit(
      everywhere('[a](javascript:alert) [b](data:text/html,x)'),
      '/layanan/imunisasi',
    );
    expect(html).not.toMatch(/href="(javascript|data):/);
  });

  it('shows faults as they are', async () => {
    const { html } = await visit(portal, '/layanan/imunisasi');
    expect(html).toMatch(/<img src="\/gambar\/loket.jpg"(?![^>]*alt)/);
  });

  it('says that a page is not there, gone, or a story withdrawn', async () => {
    const gone: PortalSnapshot = {
      ...portal,
      pages: portal.pages.map((page) => ({ ...page, state: 'unpublished', unpublishedReason: 'Basi.' })),
      stories: portal.stories.map((story) => ({ ...story, state: 'withdrawn', withdrawnReason: 'Keliru.' })),
    };
    expect(await visit(portal, '/tidak/ada')).toMatchObject({ status: 404 });
    const [page, story] = [await visit(gone, '/layanan/imunisasi'), await visit(gone, '/berita/apel-pagi')];
    expect([page.status, story.status]).toEqual([410, 410]);
    expect(page.html).toContain('Basi.');
    expect(story.html).toContain('Berita ini ditarik.');
  });

  it('keeps what is excluded to itself', async () => {
    const excluded: PortalSnapshot = {
      ...portal,
      documents: portal.documents.map((document) => ({ ...document, ppidClass: 'dikecualikan' })),
    };
    expect((await visit(excluded, '/dokumen/sop')).html).not.toContain('/berkas/');
  });
});
