import { displayName } from '#app/domain/accounts/person-name.ts';
import type { PersonRow } from '#app/domain/roster/queries.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';

/** What can be done for one person; leaving the batch asks a second step, inside the opened line. */
export function PersonActions({ row, base }: { row: PersonRow; base: string }) {
  const person = `${base}/peserta/${row.enrolmentId}`;
  const what = Number(row.hasPassword) === 1 ? 'Tautan sandi baru' : 'Tautan undangan';
  const name = <span className="visually-hidden"> untuk {displayName(row)}</span>;
  if (row.state === 'withdrawn')
    return (
      <form method="post" action={`${person}/keikutsertaan`}>
        <input type="hidden" name="state" value="active" />
        <button type="submit" className="link-button">
          Kembalikan<span className="visually-hidden"> {displayName(row)}</span>
        </button>
      </form>
    );
  return (
    <Disclosure
      summary={
        <>
          Tindakan
          {name}
        </>
      }
    >
      <div className="stack stack--tight">
        <form method="post" action={`${person}/tautan`} className="row row--tight">
          <Button size="small" name="way" value="link" icon="copy">
            {what}
            {name}
          </Button>
          {row.email && (
            <Button size="small" name="way" value="mail" icon="mail">
              Kirim ke surel
            </Button>
          )}
        </form>
        <form method="post" action={`${person}/keikutsertaan`}>
          <input type="hidden" name="state" value="withdrawn" />
          <button type="submit" className="link-button link-button--danger">
            Keluarkan dari angkatan
          </button>
        </form>
      </div>
    </Disclosure>
  );
}
