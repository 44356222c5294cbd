import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packPage } from './pack-page.ts';

const page = Buffer.from(`<!DOCTYPE html>${'<p>Kabar dari kantor Anda.</p>'.repeat(100)}`);

function pack(acceptEncoding: string | undefined, html = page) {
  const headers = new Headers({ Vary: 'Cookie' });
  const request = new Request('http://localhost/', {
    headers: acceptEncoding ? { 'Accept-Encoding': acceptEncoding } : {},
  });
  return { body: packPage(html, request, headers), headers };
}

describe('packPage', () => {
  it.each(['gzip', 'br, gzip', 'gzip;q=0.5', '*', 'GZIP, deflate'])('packs for "%s"', (accepted) => {
    const { body, headers } = pack(accepted);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('content-length')).toBe(String(body.byteLength));
    expect(gunzipSync(body)).toEqual(page);
  });

  it.each([undefined, 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0'])('leaves it for "%s"', (accepted) => {
    const { body, headers } = pack(accepted);
    expect(headers.get('content-encoding')).toBeNull();
    expect(body).toEqual(page);
  });

  it('leaves what is small, and tells caches what it depends on', () => {
    const { body, headers } = pack('gzip', Buffer.from('<p>Halo</p>'));
    expect(body.toString()).toBe('<p>Halo</p>');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('vary')).toBe('Cookie, Accept-Encoding');
  });
});
