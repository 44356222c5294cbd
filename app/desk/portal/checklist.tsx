import type { ChecklistRow, PageChecklist } from '#app/domain/portal/check-page.ts';
import type { Ground, Place } from '#app/domain/portal/checks/check.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Progress } from '#app/ui/progress.tsx';

/** Where a place of the portal is mended; undefined where whoever looks cannot mend it. */
export type PlaceLink = (place: Place) => string | undefined;

interface ChecklistProps {
  list: PageChecklist;
  linkTo: PlaceLink;
  /** Of the heading; 2 beside the page that is edited. */
  level?: 2 | 3;
}

/** What is there of one page and what is open, with where to go for it. Script-free. */
export function Checklist({ list: { done, total, rows }, linkTo, level = 2 }: ChecklistProps) {
  const Heading = `h${level}` as const;
  if (total === 0) return null;
  return (
    <>
      <div className="checklist__head">
        <Heading>Kelengkapan halaman</Heading>
        <span className="number">
          <b>{done}</b> dari {total}
        </span>
      </div>
      <Progress value={done} max={total} label={`${done} dari ${total} hal lengkap`} />
      <ul className="checklist">
        {rows.map((row) => (
          <Row key={row.id} row={row} linkTo={linkTo} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  row: ChecklistRow;
  linkTo: PlaceLink;
}

function Row({ row, linkTo }: RowProps) {
  const { title, isDone, problem, todo, findings } = row;
  const href = findings[0] && linkTo(findings[0].place);
  return (
    <li className={isDone ? 'is-done' : undefined}>
      <Icon name={isDone ? 'circle-check-big' : 'circle'} />
      <div>
        <span className="checklist__title">
          {!isDone && href ? <a href={href}>{title}</a> : title}
          <span className="visually-hidden">{isDone ? ': lengkap' : ': belum lengkap'}</span>
        </span>
        {!isDone && (
          <small>
            {problem} {todo}
          </small>
        )}
        {!isDone && <More row={row} linkTo={linkTo} />}
      </div>
    </li>
  );
}

/** Why it matters and what that rests on, and the other places where it is missed. */
function More({ row: { why, ground, findings, count }, linkTo }: RowProps) {
  return (
    <details className="checklist__more">
      <summary>
        <Icon name="chevron-right" />
        {count > 1 ? `Mengapa, dan ${count - 1} hal lain` : 'Mengapa'}
      </summary>
      <p>{why}</p>
      {ground && (
        <p>
          {GROUNDS[ground.kind]}: {ground.text}
        </p>
      )}
      {count > 1 && (
        <ul>
          {findings.slice(1, MOST_SHOWN).map((finding, index) => {
            const href = linkTo(finding.place);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own and never move
              <li key={index}>
                {finding.problem} {finding.todo} {href && <a href={href}>Buka</a>}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}

/** More of one kind nobody reads; the next ones follow when these are mended. */
const MOST_SHOWN = 8;

export const GROUNDS: Record<Ground['kind'], string> = {
  hukum: 'Dasar hukum',
  baku: 'Standar',
  kebiasaan: 'Bukan ketentuan hukum',
};
