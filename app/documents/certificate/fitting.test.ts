import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CertificateFacts, certificateFacts } from '#app/domain/certificates/facts.ts';
import { crowded, ordinary } from '../testing/certificate-samples.ts';
import { linesOf, textOf } from '../testing/page-reading.ts';
import { backPage } from './back-page.ts';
import { fonts } from './fonts.ts';
import { frontPage } from './front-page.ts';
import { page as paper } from './page.ts';
import type { Line } from './typeset.ts';

const inner = { left: 70, right: paper.width - 70, top: 60, bottom: paper.height - 60 };

it('stands on the page, complete and without overlap, whatever the facts', () => {
  for (const hasEmblem of [true, false]) {
    expectSound(ordinary, hasEmblem);
    expectSound(crowded, hasEmblem);
  }
  const words = (longest: number) =>
    fc
      .array(fc.stringMatching(/^[A-Za-zñéğȘŁ.,'’-]{1,14}$/), { minLength: 1, maxLength: 30 })
      .map((list) => list.join(' ').slice(0, longest).trim())
      .filter((text) => text.length > 0);
  const any = fc.record({
    name: words(200),
    position: fc.option(words(200)),
    agency: fc.option(words(200)),
    title: words(300),
    lines: fc.array(words(160), { minLength: 1, maxLength: 3 }),
    signatories: fc.array(fc.record({ title: words(160), name: words(160) }), { minLength: 1, maxLength: 2 }),
    modules: fc.array(words(160), { minLength: 1, maxLength: 18 }),
    works: fc.array(words(200), { maxLength: 40 }),
    hasEmblem: fc.boolean(),
  });
  fc.assert(
    fc.property(any, ({ name, position, agency, title, lines, signatories, modules, works, hasEmblem }) => {
      const facts = certificateFacts.parse({
        ...ordinary,
        institutionLines: lines,
        pemdaLine: lines[0],
        holder: { ...ordinary.holder, name, position, agency },
        training: { ...ordinary.training, title },
        signatories: signatories.map((one) => ({ ...one, nip: '197209181998032006' })),
        modules: modules.map((module, index) => ({ ord: index + 1, title: module, jp: 2, score: 80 })),
        works: works.map((work) => ({ title: work, kind: 'berita' })),
      });
      expectSound(facts, hasEmblem);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('stands on the page at the longest that the facts allow, in broad letters', () => {
  const long = (length: number) => 'Mewawancarai Wm '.repeat(20).slice(0, length).trim();
  const nip = '197209181998032006';
  const facts = certificateFacts.parse({
    ...ordinary,
    institutionLines: [long(160), long(160), long(160)],
    pemdaLine: long(160),
    number: long(80),
    holder: {
      name: long(200),
      nip,
      nipLabel: long(20),
      position: long(200),
      rank: long(80),
      agency: long(200),
    },
    training: { ...ordinary.training, title: long(300), place: long(120) },
    signatories: [1, 2].map(() => ({ title: long(160), name: long(160), nip })),
    modules: Array.from({ length: 18 }, (_, index) => ({
      ord: index + 1,
      title: long(160),
      jp: 2.5,
      score: 99.9,
    })),
    works: Array.from({ length: 40 }, () => ({ title: long(200), kind: long(40) })),
    mentors: Array.from({ length: 8 }, () => ({ name: long(100), role: long(40) })),
    predikatScale: Array.from({ length: 6 }, () => ({ from: 70.5, to: 74.9, label: long(40) })),
  });
  expectSound(facts, true);
  expectSound(facts, false);
});

function expectSound(facts: CertificateFacts, hasEmblem: boolean): void {
  const front = frontPage(facts, fonts, hasEmblem);
  const back = backPage(facts, fonts);
  for (const page of [front, back]) {
    for (const line of linesOf(page.blocks)) {
      const { top, bottom } = extent(line);
      expect(top).toBeGreaterThan(inner.top);
      expect(bottom).toBeLessThan(inner.bottom);
      for (const run of line.runs) {
        expect(run.x).toBeGreaterThan(inner.left);
        expect(run.x + run.width).toBeLessThan(inner.right);
      }
    }
    expectNoOverlap(linesOf(page.blocks));
  }
  const text = textOf(front);
  for (const whole of [facts.holder.name, facts.training.title, facts.code])
    expect(squeezed(text)).toContain(squeezed(whole));
  for (const module of facts.modules) expect(squeezed(textOf(back))).toContain(squeezed(module.title));
}

function expectNoOverlap(lines: Line[]): void {
  const boxes = lines.flatMap((line) =>
    line.runs.map((run) => ({ ...extent(line), left: run.x, right: run.x + run.width, text: run.text })),
  );
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        box.right <= other.left + 0.5 ||
        other.right <= box.left + 0.5 ||
        box.bottom <= other.top + 0.5 ||
        other.bottom <= box.top + 0.5;
      if (!isApart) expect.fail(`"${box.text}" and "${other.text}" overlap`);
    }
  }
}

/** From the top of capitals to the foot of descenders. */
function extent(line: Line): { top: number; bottom: number } {
  const size = Math.max(...line.runs.map((run) => run.style.size));
  return { top: line.y - size * 0.72, bottom: line.y + size * 0.22 };
}

/** Without spaces, so that a break between lines or letters makes no difference. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
