import { Paragraphs } from '#app/desk/portal/block-content.tsx';
import type { PortalAddresses } from '#app/desk/portal/inline-text.tsx';
import { ShownBlock, ShownPicture } from '#app/desk/portal/shown-block.tsx';
import { fileWords } from '#app/desk/portal/visitor/visited-documents.tsx';
import { BLOCK_ROLES, blockName, DOCUMENT_KINDS, PPID_CLASSES } from '#app/domain/portal/names.ts';
import type { PortalDocument, PortalPage, PortalStory } from '#app/domain/portal/snapshot.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateWithoutDay } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import type { ShownPortalRoom } from './portal-room-data.server.ts';
import { roomHref } from './room-href.ts';
import { SpotNotes } from './spot-notes.tsx';

export type FrozenProps = ShownPortalRoom & { canComment: boolean };

/** One part of the portal as it was sent, with the notes on it. */
export function FrozenPart(props: FrozenProps) {
  const { target, host, path, room } = props;
  const visitor = `/telaah/${room.submissionId}/situs/warga${path === '/' ? '' : path}?versi=${room.shown.n}`;
  return (
    <section className="browser" aria-label="Situs yang dikirim">
      <div className="browser__bar">
        <span className="browser__address">
          {host}
          {path}
        </span>
        <a className="push" href={visitor}>
          Lihat sebagai warga
        </a>
      </div>
      <div className="browser__page">
        {target?.kind === 'page' && <FrozenPage {...props} page={target.page} />}
        {target?.kind === 'story' && <FrozenStory {...props} story={target.story} />}
        {target?.kind === 'document' && <FrozenDocument {...props} document={target.document} />}
        {!(target && (target.kind === 'page' || target.kind === 'story' || target.kind === 'document')) && (
          <EmptyState title="Tidak ada bagian di alamat ini.">
            Pilih halaman, berita, atau dokumen dari daftar.
          </EmptyState>
        )}
      </div>
    </section>
  );
}

function addressesIn({ room, portalId }: FrozenProps): PortalAddresses {
  return {
    page: (path) => roomHref(room, { di: path }),
    file: (id) => `/situs-latihan/${portalId}/berkas/${id}`,
    picture: (id) => `/situs-latihan/${portalId}/gambar/${id}`,
  };
}

function FrozenPage(props: FrozenProps & { page: PortalPage }) {
  const { page, pictures } = props;
  const addresses = addressesIn(props);
  return (
    <>
      <header className="portal-head">
        <p className="portal-title">{page.title}</p>
        {page.summary && <p className="portal-head__summary">{page.summary}</p>}
        <p className="meta">
          {page.reviewedOn
            ? `Diperiksa ${formatDateWithoutDay(page.reviewedOn)}`
            : 'Tanggal diperiksa tidak dicantumkan'}
        </p>
        {page.state === 'unpublished' && (
          <Notice tone="warning" title="Diturunkan.">
            {page.unpublishedReason}
          </Notice>
        )}
        <SpotNotes {...props} spot={{ kind: 'page', id: page.id, blockId: '' }} label="halaman ini" />
      </header>
      {page.blocks.map((block) => (
        <ShownBlock
          key={block.id}
          block={block}
          pictures={pictures}
          addresses={addresses}
          empty={`Kosong${block.role ? `: ${BLOCK_ROLES[block.role]}` : ''}. Warga tidak melihat bagian ini.`}
        >
          <SpotNotes
            {...props}
            spot={{ kind: 'page', id: page.id, blockId: block.id }}
            label={blockName(block)}
          />
        </ShownBlock>
      ))}
    </>
  );
}

function FrozenStory(props: FrozenProps & { story: PortalStory }) {
  const { story, pictures } = props;
  const addresses = addressesIn(props);
  return (
    <div className="portal-block__content">
      <p className="portal-title">{story.headline}</p>
      <p className="meta">
        {[story.dateline, story.eventOn && formatDateWithoutDay(story.eventOn)].filter(Boolean).join(' · ')}
      </p>
      {story.state === 'withdrawn' && (
        <Notice tone="warning" title="Ditarik.">
          {story.withdrawnReason}
        </Notice>
      )}
      {story.picture && <ShownPicture picture={story.picture} pictures={pictures} addresses={addresses} />}
      <Paragraphs text={story.body} addresses={addresses} />
      {story.correction && <Notice title="Ralat.">{story.correction}</Notice>}
      <SpotNotes {...props} spot={{ kind: 'story', id: story.id, blockId: '' }} label="berita ini" />
    </div>
  );
}

function FrozenDocument(props: FrozenProps & { document: PortalDocument }) {
  const { document } = props;
  const found = document.inspection;
  return (
    <div className="portal-block__content">
      <p className="portal-title">{document.title}</p>
      <dl>
        <div>
          <dt>Kelas dan jenis</dt>
          <dd>
            {PPID_CLASSES[document.ppidClass]}, {DOCUMENT_KINDS[document.docKind]}
            {document.year && `, ${document.year}`}
          </dd>
        </div>
        <div>
          <dt>Ringkasan</dt>
          <dd>{document.summary || 'Kosong'}</dd>
        </div>
        <div>
          <dt>Berkas</dt>
          <dd>
            <a href={addressesIn(props).file(document.id)}>{document.fileName}</a> ({fileWords(document)})
          </dd>
        </div>
        {found && (
          <div>
            <dt>Isi berkas</dt>
            <dd>
              {found.isScanned ? 'Pindaian tanpa teks' : 'Teksnya dapat dicari'}
              {found.title ? `, judul “${found.title}”` : ', tanpa judul di dalam berkas'}
              {found.personalData.length > 0 &&
                `, data pribadi: ${found.personalData.map(({ shown }) => shown).join(', ')}`}
            </dd>
          </div>
        )}
      </dl>
      {document.state === 'withdrawn' && (
        <Notice tone="warning" title="Ditarik.">
          {document.withdrawnReason}
        </Notice>
      )}
      <SpotNotes {...props} spot={{ kind: 'document', id: document.id, blockId: '' }} label="dokumen ini" />
    </div>
  );
}
