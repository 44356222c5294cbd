// Makes app/documents/fonts: the static faces that certificates embed. Run by hand when a family changes, never at install.
//   node bin/make-pdf-fonts.ts
// The web's fonts will not do here: they are cut to the letters of the interface, while a name on a certificate may hold
// any Latin letter. Noto stands in for the letters that the two chosen families lack (Ŧ, Ǎ, ẋ, …).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

type Family = { packed: string; file: (face: string) => string; faces: string[]; target: string };

const families: Family[] = [
  {
    packed: '@expo-google-fonts/source-serif-4@0.4.1',
    file: (face) => `${face}/SourceSerif4_${face}.ttf`,
    faces: ['400Regular', '600SemiBold'],
    target: 'source-serif-4',
  },
  {
    packed: '@expo-google-fonts/plus-jakarta-sans@0.4.2',
    file: (face) => `${face}/PlusJakartaSans_${face}.ttf`,
    faces: ['400Regular', '700Bold'],
    target: 'plus-jakarta-sans',
  },
  {
    packed: '@expo-google-fonts/noto-serif@0.4.2',
    file: (face) => `${face}/NotoSerif_${face}.ttf`,
    faces: ['400Regular', '600SemiBold'],
    target: 'noto-serif',
  },
  {
    packed: '@expo-google-fonts/noto-sans@0.4.2',
    file: (face) => `${face}/NotoSans_${face}.ttf`,
    faces: ['400Regular', '700Bold'],
    target: 'noto-sans',
  },
];

const features = ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'lnum', 'tnum'];
const target = join(import.meta.dirname, '../app/documents/fonts');

mkdirSync(target, { recursive: true });
for (const family of families) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-fonts-'));
  const tarball = execFileSync('npm', ['pack', '--silent', family.packed], { cwd: folder, encoding: 'utf8' });
  execFileSync('tar', ['xzf', tarball.trim()], { cwd: folder });
  for (const face of family.faces) {
    const source = readFileSync(join(folder, 'package', family.file(face)));
    const cut = await subsetFont(source, latinOf(source), {
      targetFormat: 'sfnt',
      keepFeatures: features,
      noHinting: true,
    });
    const name = `${family.target}-${Number.parseInt(face, 10)}.ttf`;
    writeFileSync(join(target, name), cut);
    console.log(`${name}: ${Math.round(cut.length / 1024)} kB`);
  }
  const licence = readFileSync(join(folder, 'package/LICENSE_FONT'));
  writeFileSync(join(target, `${family.target}.OFL.txt`), licence);
  rmSync(folder, { recursive: true });
}

/** Letters of the Latin script, the marks that go on them, digits, punctuation and the signs of running text. */
function latinOf(source: Buffer): string {
  const font = fontkit.create(source);
  if (!('characterSet' in font)) throw new Error('A collection is not a face.');
  return font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(sign))
    .filter((sign) => /[\p{L}\p{M}\p{N}\p{P}\p{Zs}+<=>|~^`°©®×÷±−€£¥]/u.test(sign))
    .join('');
}
