import type { Tally } from '#app/domain/practice/scoring.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';

/** Misses and false alarms side by side: they count the same. */
export function Signals({ tally }: { tally: Tally }) {
  const { hoaxes, others, balanced } = tally;
  return (
    <Section title={headline(tally)}>
      <DefinitionList
        items={[
          {
            term: 'Hoaks',
            description: base(
              hoaxes.cases,
              'hoaks',
              `${hoaxes.recognised} dikenali, ${hoaxes.missed} lolos${withheld(hoaxes)}`,
            ),
          },
          {
            term: 'Bukan hoaks',
            description: base(
              others.cases,
              'kabar benar atau belum cukup bukti',
              `${others.recognised} diputuskan tepat, ${others.falseAlarms} disangka hoaks, ${others.missed} dipercaya tanpa bukti cukup${withheld(others)}`,
            ),
          },
          {
            term: 'Nilai seimbang',
            description:
              balanced === null
                ? 'Dihitung setelah Anda memutuskan hoaks dan kabar yang bukan hoaks.'
                : `${formatNumber(balanced)} dari 100: rata-rata ketepatan pada kedua kelompok, putusan yang hampir tepat dihitung separuh.`,
          },
        ]}
      />
      <p className="hint gap">
        Dihitung dari putusan pertama pada setiap kasus, karena sesudahnya Anda sudah membaca penjelasannya.
        Tidak memengaruhi nilai modul.
      </p>
    </Section>
  );
}

function headline({ hoaxes, others }: Tally): string {
  const misses = hoaxes.missed + others.missed;
  const { falseAlarms } = others;
  if (misses === 0 && falseAlarms === 0) return 'Tidak ada yang lolos, tidak ada yang salah sangka';
  if (falseAlarms === 0) return `${misses} kabar lolos, tidak ada yang salah sangka`;
  if (misses === 0) return `Tidak ada yang lolos, ${falseAlarms} kabar disangka hoaks`;
  return `${misses} kabar lolos, ${falseAlarms} kabar disangka hoaks`;
}

/** Neither a miss nor a false alarm; unsaid, the parts would not make up the whole. */
const withheld = (group: { withheld: number }): string =>
  group.withheld === 0 ? '' : `, ${group.withheld} ditahan padahal buktinya cukup`;

const base = (cases: number, what: string, found: string): string =>
  cases === 0 ? `Belum ada ${what} di antara kasus Anda.` : `Dari ${cases} ${what}: ${found}.`;
