import type { ChecklistRow, PageChecklist } from '#app/domain/portal/check-page.ts';
import type { Place } from '#app/domain/portal/checks/check.ts';
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

function Row({
  row: { title, isDone, problem, todo, count, findings },
  linkTo,
}: {
  row: ChecklistRow;
  linkTo: PlaceLink;
}) {
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
            {count > 1 && ` Dan ${count - 1} hal lain.`}
          </small>
        )}
      </div>
    </li>
  );
}
