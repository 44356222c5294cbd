import { createElement, type ReactNode } from 'react';
import { FIELDS } from '#app/domain/manuscript/document.ts';
import type { SegmentedManuscript } from '#app/domain/manuscript/segments.ts';
import { classNames } from '#app/ui/class-names.ts';
import {
  type ChangedParagraphs,
  isEmptyParagraph,
  type ManuscriptRow,
  manuscriptRows,
} from './manuscript-rows.ts';
import { type CommentMark, type MarkSettings, markKey, SegmentedText } from './segment-text.tsx';

interface ManuscriptViewProps {
  manuscript: SegmentedManuscript;
  /** Comments to mark in the text, numbered as the margin numbers them. */
  comments?: readonly CommentMark[];
  /** Paragraphs that differ from the version before: a bar at their left edge. */
  changed?: ChangedParagraphs;
  /** The comment or suggestion being read. */
  activeId?: string;
  /** What stands beside a row: notes on the comments and suggestions it names. */
  margin?: (row: ManuscriptRow) => ReactNode;
  headingLevel?: 1 | 2 | 3;
  commentHref?: (id: string) => string;
  onMark?: (id: string) => void;
  hasOffsets?: boolean;
}

/** A submitted manuscript to be read: headline, day, dateline with lead, numbered paragraphs, marks and margin. */
export function ManuscriptView({
  manuscript,
  comments = [],
  changed,
  activeId,
  margin,
  headingLevel = 2,
  commentHref = (id) => `#komentar-${id}`,
  onMark,
  hasOffsets = false,
}: ManuscriptViewProps) {
  const marks: MarkSettings = {
    comments: new Map(comments.map((comment) => [comment.id, comment])),
    activeId,
    commentHref,
    onMark,
    hasOffsets,
    firstMarks: firstMarks(manuscript),
  };
  return (
    <div className={classNames('manuscript', margin && 'manuscript--margin')}>
      {manuscriptRows(manuscript, changed).map((row) => (
        <div
          key={row.key}
          data-key={hasOffsets ? row.key : undefined}
          className={classNames('manuscript__row', row.isChanged && 'manuscript__row--changed')}
        >
          <RowNumber row={row} />
          <RowText {...{ row, marks, headingLevel }} />
          {margin && <div className="manuscript__margin">{margin(row)}</div>}
        </div>
      ))}
    </div>
  );
}

function RowNumber({ row }: { row: ManuscriptRow }) {
  return (
    <span className="manuscript__number">
      {row.isChanged && <span className="visually-hidden">Berubah dari versi sebelumnya. </span>}
      {row.number !== null && (
        <>
          <span className="visually-hidden">Paragraf </span>
          {row.number}
        </>
      )}
    </span>
  );
}

interface RowTextProps {
  row: ManuscriptRow;
  marks: MarkSettings;
  headingLevel: 1 | 2 | 3;
}

function RowText({ row, marks, headingLevel }: RowTextProps) {
  const text = <SegmentedText field={row.field} paragraph={row.paragraph} marks={marks} />;
  const isEmpty = isEmptyParagraph(row.paragraph);
  switch (row.kind) {
    case 'headline':
      return createElement(
        `h${headingLevel}`,
        { className: 'manuscript__text manuscript__headline' },
        isEmpty ? <Missing>Belum ada judul</Missing> : text,
      );
    case 'day':
      return (
        <p className="manuscript__text manuscript__day">
          Hari dan tanggal peristiwa: {isEmpty ? <Missing>belum diisi</Missing> : text}
        </p>
      );
    case 'lead':
      return (
        <p className="manuscript__text">
          {row.dateline && !isEmptyParagraph(row.dateline) && (
            <>
              <span className="dateline">
                <SegmentedText field="kota" paragraph={row.dateline} marks={marks} />
              </span>
              {' – '}
            </>
          )}
          {isEmpty ? <Missing>Belum ada teras</Missing> : text}
        </p>
      );
    case 'body':
      return <p className="manuscript__text">{text}</p>;
  }
}

function Missing({ children }: { children: ReactNode }) {
  return <span className="manuscript__missing">{children}</span>;
}

function firstMarks(manuscript: SegmentedManuscript): Map<string, string> {
  const first = new Map<string, string>();
  for (const field of FIELDS) {
    for (const segment of manuscript.fields[field].flatMap((paragraph) => paragraph.segments)) {
      if (segment.suggestionId === null || first.has(segment.suggestionId)) continue;
      first.set(segment.suggestionId, markKey(field, segment));
    }
  }
  return first;
}
