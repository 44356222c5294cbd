import { LIMITS } from '#app/domain/portal/limits.ts';
import { DOCUMENT_KINDS, keysOf, PPID_CLASSES } from '#app/domain/portal/names.ts';
import type { PortalDocument } from '#app/domain/portal/snapshot.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps, withSentences } from '#app/ui/field-props.ts';
import { FileField } from '#app/ui/file-field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Select } from '#app/ui/select.tsx';
import type { DocumentReply } from './document-post.server.ts';
import { formSentence } from './sentences.ts';

interface DocumentFieldsProps {
  action: string;
  document: Omit<PortalDocument, 'inspection'> | null;
  stamp: string;
  reply: DocumentReply | undefined;
}

/** A document and what is written about it. */
export function DocumentFields({ action, document, stamp, reply }: DocumentFieldsProps) {
  const result = withSentences(reply?.result, formSentence);
  return (
    <form method="post" action={action} encType="multipart/form-data" className="form portal-sheet">
      {reply?.message && <Notice tone="warning">{reply.message}</Notice>}
      <input type="hidden" name="was" value={reply?.stamp || stamp} />
      <FileField
        label={document ? 'Ganti berkas' : 'Berkas'}
        name="file"
        accept=".pdf,.docx,.xlsx"
        hint="PDF, DOCX, atau XLSX, paling besar 10 MB."
        isOptional={document !== null}
        required={document === null}
      />
      <Field
        label="Judul"
        {...fieldProps(result, 'title', document?.title)}
        maxLength={LIMITS.title}
        required
      />
      <div className="field-grid">
        <Select
          label="Kelas informasi"
          {...fieldProps(result, 'ppidClass', document?.ppidClass)}
          options={keysOf(PPID_CLASSES).map((value) => ({ value, label: PPID_CLASSES[value] }))}
        />
        <Select
          label="Jenis"
          {...fieldProps(result, 'docKind', document?.docKind ?? 'lain')}
          options={keysOf(DOCUMENT_KINDS).map((value) => ({ value, label: DOCUMENT_KINDS[value] }))}
        />
        <Field
          label="Tahun"
          inputMode="numeric"
          isOptional
          {...fieldProps(result, 'year', document?.year ? String(document.year) : '')}
        />
      </div>
      <Field
        label="Ringkasan"
        hint="Satu atau dua kalimat: apa isinya, untuk siapa."
        isOptional
        {...fieldProps(result, 'summary', document?.summary)}
        maxLength={LIMITS.summary}
      />
      <div className="form__actions">
        <Button variant="primary">{document ? 'Simpan dokumen' : 'Tayangkan dokumen'}</Button>
      </div>
    </form>
  );
}
