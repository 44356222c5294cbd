import type { ServerBuild } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { divideIntoWings, firstSegment } from './wing.ts';

type RouteShape = { id: string; parentId?: string; path?: string; index?: boolean };

function buildOf(shapes: RouteShape[]): ServerBuild {
  const routes = Object.fromEntries(shapes.map((shape) => [shape.id, { ...shape, module: {} }]));
  return { routes, assets: { routes, version: '1' }, mode: 'production' } as unknown as ServerBuild;
}

const build = buildOf([
  { id: 'root', path: '' },
  { id: 'front', parentId: 'root', index: true },
  { id: 'frame', parentId: 'root' },
  { id: 'tasks', parentId: 'frame', path: 'tugas' },
  { id: 'task', parentId: 'frame', path: 'tugas/:assignmentId' },
  { id: 'organizer', parentId: 'root', path: 'panitia' },
  { id: 'batches', parentId: 'organizer', path: 'angkatan' },
  { id: 'organizer-home', parentId: 'organizer', index: true },
]);
const wings = divideIntoWings(build);
const idsAt = (pathname: string) => Object.keys(wings.buildFor(pathname).routes).sort();

describe('divideIntoWings', () => {
  it('keeps the routes of the first segment, what they lie in, and the front page', () => {
    expect(idsAt('/tugas/7')).toEqual(['frame', 'front', 'root', 'task', 'tasks']);
    expect(idsAt('/panitia')).toEqual(['batches', 'front', 'organizer', 'organizer-home', 'root']);
  });

  it('cuts the manifest for the browser to the same routes', () => {
    expect(Object.keys(wings.buildFor('/tugas').assets.routes).sort()).toEqual(idsAt('/tugas'));
  });

  it('answers data requests from the same wing as the page', () => {
    expect(wings.buildFor('/panitia/angkatan.data')).toBe(wings.buildFor('/panitia'));
    expect(wings.buildFor('/tugas.data')).toBe(wings.buildFor('/tugas'));
    expect(wings.buildFor('/_root.data')).toBe(wings.buildFor('/'));
  });

  it('compares as the router does: without case, percent signs decoded', () => {
    expect(wings.buildFor('/TUGAS/7')).toBe(wings.buildFor('/tugas'));
    expect(wings.buildFor('/%74ugas')).toBe(wings.buildFor('/tugas'));
  });

  it.each(['/', '/tidak-ada', '//tugas', '/%', '/constructor', '/__proto__'])(
    'has only the front page at %s',
    (pathname) => {
      expect(idsAt(pathname)).toEqual(['front', 'root']);
    },
  );

  it('asks all routes when the browser discovers them', () => {
    expect(wings.buildFor('/__manifest')).toBe(build);
  });

  it('names its wings', () => {
    expect([...wings.names].sort()).toEqual(['', 'panitia', 'tugas']);
  });

  it.each([':kode', '*', 'berita?'])('refuses the address "%s", which could begin with anything', (path) => {
    const shapes = [
      { id: 'root', path: '' },
      { id: 'vague', parentId: 'root', path },
    ];
    expect(() => divideIntoWings(buildOf(shapes))).toThrow(/must begin with fixed text/);
  });
});

describe('firstSegment', () => {
  it.each([
    ['/', ''],
    ['/berita/umpan.xml', 'berita'],
    ['/berita.data', 'berita'],
    ['/peta-situs.xml', 'peta-situs.xml'],
  ])('%s → "%s"', (pathname, expected) => {
    expect(firstSegment(pathname)).toBe(expected);
  });
});
