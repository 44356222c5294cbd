import type { ReactNode } from 'react';
import type { ComparedParagraph, CompareSegment, Comparison } from '#app/domain/manuscript/compare.ts';
import { classNames } from '#app/ui/class-names.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { type DiffGroup, type DiffRow, diffGroups } from './diff-rows.ts';

interface VersionFacts {
  /** "Versi 1" */
  name: string;
  /** "dikirim 12 November, 21.08 · dikembalikan 14 November" */
  detail?: ReactNode;
}

interface VersionDiffProps {
  comparison: Comparison;
  before: VersionFacts;
  after: VersionFacts;
  /** There is more to the work than these words. */
  isTextOnly?: boolean;
}

/** Two versions of a manuscript side by side, paragraph against paragraph; what did not change is folded away. */
export function VersionDiff({ comparison, before, after, isTextOnly }: VersionDiffProps) {
  const groups = diffGroups(comparison);
  const isSame = groups.every((group) => group.kind === 'unchanged' || !group.row.isChanged);
  return (
    <div className="version-diff">
      <div className="version-diff__head">
        <VersionName {...before} />
        <VersionName {...after} />
      </div>
      {isSame && (
        <p className="version-diff__same">
          {isTextOnly ? 'Naskahnya sama, kata demi kata.' : 'Kedua versi sama, kata demi kata.'}
        </p>
      )}
      {groups.map((group) => (
        <Group key={keyOf(group)} group={group} names={{ before: before.name, after: after.name }} />
      ))}
    </div>
  );
}

type Side = 'before' | 'after';
type Names = Record<Side, string>;

function VersionName({ name, detail }: VersionFacts) {
  return (
    <p>
      <b>{name}</b>
      {detail && <span className="muted"> · {detail}</span>}
    </p>
  );
}

function Group({ group, names }: { group: DiffGroup; names: Names }) {
  if (group.kind === 'row') return <Row row={group.row} names={names} />;
  return (
    <div className="version-diff__fold">
      <Disclosure summary={`${numbersOf(group.rows)} tidak berubah`}>
        {group.rows.map((row) => (
          <Row key={row.key} row={row} names={names} />
        ))}
      </Disclosure>
    </div>
  );
}

function Row({ row, names }: { row: DiffRow; names: Names }) {
  return (
    <div
      className={classNames('version-diff__row', row.kind === 'headline' && 'version-diff__row--headline')}
    >
      <span className="version-diff__number">
        {row.number !== null && (
          <>
            <span className="visually-hidden">Paragraf </span>
            {row.number}
          </>
        )}
      </span>
      <Cell row={row} side="before" names={names} />
      <Cell row={row} side="after" names={names} />
    </div>
  );
}

function Cell({ row, side, names }: { row: DiffRow; side: Side; names: Names }) {
  const segments = row.text[side];
  const dateline = row.dateline?.[side] ?? [];
  if (!segments?.length && dateline.length === 0) return <Gap row={row} name={names[side]} side={side} />;
  return (
    <p>
      <span className="version-diff__name">{names[side]}: </span>
      {row.kind === 'day' && <span className="muted">Hari dan tanggal peristiwa: </span>}
      {dateline.length > 0 && (
        <>
          <span className="dateline">
            <Compared segments={dateline} />
          </span>
          {' – '}
        </>
      )}
      <Compared segments={segments ?? []} />
    </p>
  );
}

/** Nothing stands here in this version, or its words now stand in the paragraph above or below. */
function Gap({ row, name, side }: { row: DiffRow; name: string; side: Side }) {
  if (row.text.isChanged && livesOn(row.text, side)) {
    return (
      <p className="version-diff__gap version-diff__gap--joined">
        {side === 'after' ? 'Digabung dengan paragraf di dekatnya' : 'Dipisah dari paragraf di dekatnya'}
      </p>
    );
  }
  return (
    <p className="version-diff__gap">
      <span className="version-diff__name">Tidak ada di {name.charAt(0).toLowerCase() + name.slice(1)}</span>
    </p>
  );
}

function livesOn(text: ComparedParagraph, side: Side): boolean {
  const other = side === 'after' ? text.before : text.after;
  return Boolean(other?.some((segment) => segment.status === 'same' && segment.text.trim() !== ''));
}

function Compared({ segments }: { segments: readonly CompareSegment[] }) {
  let offset = 0;
  return segments.map(({ text, status }) => {
    offset += text.length;
    if (status === 'same') return <span key={offset}>{text}</span>;
    const Element = status;
    return (
      <Element key={offset}>
        <span className="visually-hidden">{status === 'ins' ? 'ditambah: ' : 'dihapus: '}</span>
        {text}
      </Element>
    );
  });
}

function numbersOf(rows: readonly DiffRow[]): string {
  const numbers = rows.flatMap((row) => row.number ?? []);
  const joiner = rows.length === 2 ? 'dan' : 'sampai';
  return `Paragraf ${numbers[0]} ${joiner} ${numbers.at(-1)}`;
}

function keyOf(group: DiffGroup): string {
  return group.kind === 'row' ? group.row.key : `unchanged-${group.rows[0]?.key}`;
}
