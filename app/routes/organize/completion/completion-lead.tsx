import type { Completion } from '#app/domain/reports/completion.server.ts';
import { completionHeadline, latenessSentence } from '#app/domain/reports/headline.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatDateWithoutYear, formatDaysUntil, formatShortDate, localDate } from '#app/ui/format.ts';
import { LineChart } from '#app/ui/line-chart.tsx';

interface CompletionLeadProps {
  completion: Completion;
  at: string;
}

/** The finding as a sentence, what can be done about it, and plan against actual. */
export function CompletionLead({ completion, at }: CompletionLeadProps) {
  const { batch, report, curve } = completion;
  const { latePeople, percent } = report;
  const today = localDate(at, batch.zone);
  const planned = curve.plan.findLast(({ on }) => on <= today)?.value ?? 0;
  return (
    <div className="lead-with-chart">
      <div>
        <h1>{completionHeadline(report)}</h1>
        <p className="lede gap-small">
          {report.participants > 0 && `${latenessSentence(report)} `}
          {endSentence(batch.endsOn, today)}
        </p>
        <div className="row gap">
          <form method="post" action={`/panitia/angkatan/${batch.id}/pengingat`}>
            <Button
              variant="primary"
              icon="send"
              isUnavailable={latePeople === 0}
              disabled={latePeople === 0}
            >
              Ingatkan {latePeople} peserta
            </Button>
          </form>
          <ButtonLink href={`/panitia/angkatan/${batch.id}/ketuntasan.xlsx`} icon="file-spreadsheet">
            Unduh XLSX
          </ButtonLink>
          <ButtonLink href={`/panitia/angkatan/${batch.id}/ketuntasan.csv`} variant="ghost" icon="download">
            Unduh CSV
          </ButtonLink>
        </div>
      </div>
      <LineChart
        title="Ketuntasan mingguan"
        unit="persen, rencana dan nyata"
        description={`Ketuntasan nyata ${percent} persen; menurut tenggat modul seharusnya ${planned} persen.`}
        plan={curve.plan}
        actual={curve.actual}
        ticks={curve.ticks.map((on, place) => ({ on, label: tickLabel(on, place, curve.ticks) }))}
      />
    </div>
  );
}

function endSentence(endsOn: string, today: string): string {
  const day = formatDateWithoutYear(endsOn);
  return endsOn < today
    ? `Angkatan berakhir ${day}, ${formatDaysUntil(endsOn, today)}.`
    : `Angkatan berakhir ${day}, ${formatDaysUntil(endsOn, today)}.`;
}

/** The month where it is new, at the ends, else the day alone. */
function tickLabel(on: string, place: number, all: string[]): string {
  const isEnd = place === 0 || place === all.length - 1;
  const before = all[place - 1];
  return isEnd || before?.slice(0, 7) !== on.slice(0, 7) ? formatShortDate(on) : String(Number(on.slice(8)));
}
