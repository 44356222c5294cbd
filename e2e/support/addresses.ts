import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import routes from '#app/routes.ts';

export interface Address {
  /** Such as `kelas/:batchId`; `/` for the front page. */
  path: string;
  takesForms: boolean;
  answersReading: boolean;
}

/** Every address of the application, from its table of contents, with what its module can do. */
export function listAddresses(): Address[] {
  return routes.map(({ path, file }) => {
    const source = readFileSync(join('app', file), 'utf8');
    const exports = (name: string) =>
      new RegExp(`^export (async function|const) ${name}\\b`, 'm').test(source);
    return {
      path: path ?? '/',
      takesForms: exports('action'),
      answersReading: exports('loader') || /^export default /m.test(source),
    };
  });
}
