import { Form, Link } from '@remix-run/react';
import type { PortalPage } from '#app/domain/portal/snapshot.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps, withSentences } from '#app/ui/field-props.ts';
import { formatDateWithoutDay } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { formSentence } from '../sentences.ts';

interface PageHeadProps {
  page: PortalPage;
  here: string;
  isOpen: boolean;
  stamp: string;
  result: FormResult | undefined;
  isLocked: boolean;
}

/** Trail, title and the line below it; opened, the form for them and for the date of the last check. */
export function PageHead({ page, here, isOpen, stamp, result, isLocked }: PageHeadProps) {
  const answered = withSentences(result, formSentence);
  if (isOpen)
    return (
      <Form method="post" action={here} className="portal-block portal-block--open form" id="blok-kepala">
        <span className="portal-block__name">Kepala halaman</span>
        <input type="hidden" name="was" value={stamp} />
        <Field
          label="Judul halaman"
          {...fieldProps(answered, 'title', page.title)}
          maxLength={200}
          required
        />
        <Field
          label="Ringkasan"
          hint="Satu kalimat: layanan apa, untuk siapa."
          isOptional
          {...fieldProps(answered, 'summary', page.summary)}
          maxLength={400}
        />
        <Field
          label="Tanggal diperiksa"
          hint="Isi setelah Anda memastikan seluruh halaman masih berlaku. Warga melihat tanggal ini."
          type="date"
          isOptional
          {...fieldProps(answered, 'reviewedOn', page.reviewedOn ?? '')}
        />
        <div className="row">
          <Button name="intent" value="kepala" size="small" icon="check">
            Simpan
          </Button>
          <Link to={here} preventScrollReset>
            Batal
          </Link>
        </div>
      </Form>
    );
  return (
    <header className="portal-head">
      {page.kind !== 'home' && (
        <p className="meta">
          Beranda / {page.kind === 'service' && 'Layanan / '}
          {page.title}
        </p>
      )}
      <h1>{page.title}</h1>
      {page.summary && <p className="portal-head__summary">{page.summary}</p>}
      <p className="meta">
        {page.reviewedOn
          ? `Diperiksa ${formatDateWithoutDay(page.reviewedOn)}`
          : 'Tanggal diperiksa belum dicantumkan'}
      </p>
      {!isLocked && <EditLink part="kepala" label="Ubah judul dan tanggal" />}
    </header>
  );
}

/** Opens a part where it stands. */
export function EditLink({ part, label }: { part: string; label: string }) {
  return (
    <Link
      to={`?blok=${part}#blok-${part}`}
      preventScrollReset
      className="button button--tiny portal-block__edit"
      aria-label={label}
    >
      <Icon name="pencil-line" />
      Ubah
    </Link>
  );
}
