import type { CheckResult, PortalCheck, TopicResult } from '#app/domain/portal/check-portal.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { GROUNDS, type PlaceLink } from './checklist.tsx';

interface PortalOverviewProps {
  report: PortalCheck;
  linkTo: PlaceLink;
}

/** Every check of the whole portal by topic, what is open first, each with why it matters. Script-free. */
export function PortalOverview({ report, linkTo }: PortalOverviewProps) {
  return (
    <div className="overview">
      <Progress value={report.score} label={`Nilai pemeriksaan ${report.score} dari 100`} />
      {report.topics.map((topic) => (
        <Topic key={topic.topic} topic={topic} linkTo={linkTo} />
      ))}
    </div>
  );
}

type Links = Pick<PortalOverviewProps, 'linkTo'>;

function Topic({ topic: { title, points, of, checks }, ...links }: Links & { topic: TopicResult }) {
  const applying = checks.filter(({ looked }) => looked > 0);
  const open = applying.filter(({ findings }) => findings.length > 0);
  const closed = applying.filter(({ findings }) => findings.length === 0);
  return (
    <section className="overview__topic">
      <div className="checklist__head">
        <h3>{title}</h3>
        <span className="number">
          {formatNumber(points)} dari {of} poin
        </span>
      </div>
      <ul className="checklist">
        {[...open, ...closed].map((check) => (
          <li key={check.id} className={check.findings.length === 0 ? 'is-done' : undefined}>
            <Icon name={check.findings.length === 0 ? 'circle-check-big' : 'circle'} />
            <Check check={check} {...links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Check({ check, linkTo }: Links & { check: CheckResult }) {
  const { title, why, ground, looked, well, findings, weight } = check;
  return (
    <details className="overview__check" id={`periksa-${check.id}`}>
      <summary>
        <Icon name="chevron-right" />
        <span className="checklist__title">{title}</span>
        <small>
          {findings.length === 0
            ? 'Lengkap'
            : looked > 1
              ? `${well} dari ${looked} sudah`
              : findings[0]?.short}
        </small>
      </summary>
      <p>{why}</p>
      <p className="overview__ground">
        {GROUNDS[ground.kind]}: {ground.text} Bobot {weight}.
      </p>
      {findings.length > 0 && (
        <ul className="overview__findings">
          {findings.slice(0, MOST_SHOWN).map((finding, index) => {
            const href = linkTo(finding.place);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own and never move
              <li key={index}>
                {href ? <a href={href}>{finding.where}</a> : <b>{finding.where}</b>}: {finding.problem}{' '}
                {finding.todo}
              </li>
            );
          })}
          {findings.length > MOST_SHOWN && <li>Dan {findings.length - MOST_SHOWN} hal lain.</li>}
        </ul>
      )}
    </details>
  );
}

/** More of one kind nobody reads; the next ones follow when these are mended. */
const MOST_SHOWN = 12;
