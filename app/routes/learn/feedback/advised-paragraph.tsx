import type { ReactNode } from 'react';
import { isEmptyParagraph } from '#app/desk/manuscript/manuscript-rows.ts';
import { type MarkSettings, SegmentedText } from '#app/desk/manuscript/segment-text.tsx';
import type { AdviceRow } from '#app/domain/review/advice-rows.ts';

/** One paragraph as it stands in the draft; where the writer has written it anew, what stood there is struck above it. */
export function AdvisedParagraph({ row, marks }: { row: AdviceRow; marks: MarkSettings }) {
  if (!row.isRewritten) return <div className="manuscript__text">{drawn(row, marks)}</div>;
  return (
    <div className="manuscript__text">
      {row.replaced && (
        <p className="replaced">
          <s>
            <span className="visually-hidden">Sebelumnya: </span>
            {row.replaced}
          </s>
        </p>
      )}
      {row.paragraphs.length > 0 ? (
        <div className="rewrite">
          <span className="visually-hidden">Tulisan Anda sekarang: </span>
          {drawn(row, marks)}
        </div>
      ) : (
        <p className="meta">Paragraf ini sudah Anda {row.isMoved ? 'pindahkan' : 'hapus'}.</p>
      )}
    </div>
  );
}

function drawn(row: AdviceRow, marks: MarkSettings): ReactNode {
  const [first] = row.paragraphs;
  const text = row.paragraphs.map((paragraph) => (
    <SegmentedText
      key={paragraph.segments[0]?.from ?? 0}
      field={row.field}
      paragraph={paragraph}
      marks={marks}
    />
  ));
  const isEmpty = isEmptyParagraph(first ?? null);
  switch (row.kind) {
    case 'headline':
      return <h2 className="manuscript__headline">{isEmpty ? 'Belum ada judul' : text}</h2>;
    case 'day':
      return <p className="manuscript__day">Hari dan tanggal peristiwa: {isEmpty ? 'belum diisi' : text}</p>;
    case 'lead':
      return (
        <p>
          {row.dateline && !isEmptyParagraph(row.dateline) && (
            <>
              <span className="dateline">
                <SegmentedText field="kota" paragraph={row.dateline} marks={marks} />
              </span>
              {' – '}
            </>
          )}
          {isEmpty ? <span className="manuscript__missing">Belum ada teras</span> : text}
        </p>
      );
    case 'body':
      return row.paragraphs.map((paragraph) => (
        <p key={paragraph.segments[0]?.from ?? 0}>
          <SegmentedText field={row.field} paragraph={paragraph} marks={marks} />
        </p>
      ));
  }
}
