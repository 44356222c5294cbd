import type { RefObject } from 'react';
import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatLongDateTime } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { BriefCriterion, BriefOnDesk } from './brief.ts';

interface BriefDrawerProps {
  drawer: RefObject<HTMLDialogElement>;
  task: OwnAssignment & { needsPicture: boolean };
  brief: BriefOnDesk;
}

/** Its address on the page. */
export const BRIEF_ID = 'lembar-tugas';

/** The brief at hand. A link to its address opens it without a script, a press of the button as a dialog with one. */
export function BriefDrawer({ drawer, task, brief }: BriefDrawerProps) {
  return (
    <dialog ref={drawer} id={BRIEF_ID} className="drawer brief" aria-labelledby="lembar-tugas-judul">
      <div className="brief__head">
        <p className="kicker">Lembar tugas</p>
        <a href="#isi" className="button button--ghost button--icon" aria-label="Tutup lembar tugas">
          <Icon name="x" />
        </a>
      </div>
      <h2 id="lembar-tugas-judul">{task.title}</h2>
      <dl className="brief__facts">
        <dt>Panjang</dt>
        <dd>
          {task.minWords}–{task.maxWords} kata
        </dd>
        <dt>Foto</dt>
        <dd>Satu foto dengan takarir{!task.needsPicture && ' (boleh tanpa foto)'}</dd>
        <dt>Tenggat</dt>
        <dd>{formatLongDateTime(task.window.dueAt, task.zone)}</dd>
        {brief.jp.module > 0 && (
          <>
            <dt>Modul</dt>
            <dd>
              {brief.jp.module} JP dari {brief.jp.course} JP
            </dd>
          </>
        )}
      </dl>
      <StoredHtml html={brief.briefHtml} />
      {brief.criteria.length > 0 && (
        <section aria-labelledby="yang-dinilai">
          <h3 id="yang-dinilai">Yang dinilai mentor</h3>
          <ol className="brief__criteria">
            {brief.criteria.map((criterion) => (
              <li key={criterion.id}>
                <Criterion criterion={criterion} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </dialog>
  );
}

function Criterion({ criterion: { title, mustPassLevel, levels } }: { criterion: BriefCriterion }) {
  return (
    <Disclosure
      summary={
        <span>
          {title}
          {mustPassLevel !== null && <span className="muted"> (minimal tingkat {mustPassLevel})</span>}
        </span>
      }
    >
      <ol className="brief__levels">
        {levels.map(({ label, descriptor, exemplar }) => (
          <li key={descriptor}>
            {label && <b>{label}. </b>}
            {descriptor}
            {exemplar && (
              <figure className="exemplar">
                <blockquote>{exemplar.text}</blockquote>
                <figcaption>{exemplar.note}</figcaption>
              </figure>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
