import { DOCUMENTS_PATH, pathOfDocument } from '#app/domain/portal/addresses.ts';
import { DOCUMENT_KINDS, keysOf, PPID_CLASSES } from '#app/domain/portal/names.ts';
import type { PortalDocument, PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import { formatBytes, formatDateWithoutDay } from '#app/ui/format.ts';
import type { PortalAddresses } from '../inline-text.tsx';

interface Shared {
  portal: PortalSnapshot;
  addresses: PortalAddresses;
}

/** By class, as the law on public information has them. */
export function VisitedDocuments({ portal, addresses }: Shared) {
  return (
    <>
      <h1>Dokumen PPID</h1>
      <p className="lede">Informasi publik menurut kelasnya.</p>
      {keysOf(PPID_CLASSES).map((ppidClass) => {
        const documents = portal.documents.filter((document) => document.ppidClass === ppidClass);
        return (
          <section key={ppidClass}>
            <h2>{PPID_CLASSES[ppidClass]}</h2>
            {documents.length === 0 ? (
              <p>Belum ada dokumen.</p>
            ) : (
              <ul className="documents">
                {documents.map((document) => (
                  <li key={document.id}>
                    <a href={addresses.page(pathOfDocument(document))}>{document.title}</a>
                    <span>{document.state === 'withdrawn' ? 'Ditarik' : fileWords(document)}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

export function VisitedDocument({ document, addresses }: Shared & { document: PortalDocument }) {
  return (
    <>
      <nav className="trail" aria-label="Jejak halaman">
        <a href={addresses.page('/')}>Beranda</a> / <a href={addresses.page(DOCUMENTS_PATH)}>Dokumen PPID</a>
      </nav>
      <h1>{document.title}</h1>
      {document.state === 'withdrawn' ? (
        <p className="notice">
          <strong>Dokumen ini ditarik.</strong> {document.withdrawnReason}
        </p>
      ) : (
        <>
          {document.summary && <p className="lede">{document.summary}</p>}
          <dl>
            <div>
              <dt>Kelas informasi</dt>
              <dd>{PPID_CLASSES[document.ppidClass]}</dd>
            </div>
            <div>
              <dt>Jenis</dt>
              <dd>{DOCUMENT_KINDS[document.docKind]}</dd>
            </div>
            {document.year && (
              <div>
                <dt>Tahun</dt>
                <dd>{document.year}</dd>
              </div>
            )}
            <div>
              <dt>Diunggah</dt>
              <dd>{formatDateWithoutDay(document.publishedOn)}</dd>
            </div>
          </dl>
          {document.ppidClass === 'dikecualikan' ? (
            <p className="notice">Informasi yang dikecualikan tidak dibuka untuk umum.</p>
          ) : (
            <p>
              <a className="download" href={addresses.file(document.id)}>
                Unduh dokumen ({fileWords(document)})
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}

const KINDS: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

/** "PDF, 1,2 MB". */
export const fileWords = ({ mime, bytes }: Pick<PortalDocument, 'mime' | 'bytes'>): string =>
  `${KINDS[mime] ?? 'Berkas'}, ${formatBytes(bytes)}`;
