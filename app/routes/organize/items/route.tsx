import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listAnalysedQuizzes, listItems } from '#app/domain/reports/item-analysis.server.ts';
import { gainSentence, itemHeadline, itemSentence } from '#app/domain/reports/item-headline.ts';
import { FIRM_ANSWERS, MIN_ANSWERS } from '#app/domain/reports/item-statistics.ts';
import { findTestGain } from '#app/domain/reports/test-gain.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Section } from '#app/ui/section.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { quizAsked } from '../quiz-asked.ts';
import { GainTable } from './gain-table.tsx';
import { ItemFilter } from './item-filter.tsx';
import { ItemTable } from './item-table.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Analisis butir soal · Pewarta' }];

const ITEMS_PER_PAGE = 40;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const { searchParams } = new URL(args.request.url);
  const quizSlug = quizAsked(searchParams);
  const page = pageNumber(searchParams);
  const [quizzes, items, gain] = await Promise.all([
    listAnalysedQuizzes(db, viewer, batch.id),
    listItems(db, viewer, batch.id, quizSlug),
    findTestGain(db, viewer, batch.id),
  ]);
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    quizzes,
    quizSlug,
    page,
    total: items.length,
    items: items.slice((page - 1) * ITEMS_PER_PAGE, page * ITEMS_PER_PAGE),
    headline: itemHeadline(items),
    lede: itemSentence(items),
    gain,
  };
}

export default function ItemsPage() {
  const { shell, batch, quizzes, quizSlug, page, total, items, headline, lede, gain } =
    useLoaderData<typeof loader>();
  const query = quizSlug ? `?kuis=${quizSlug}` : '';
  return (
    <BatchFrame shell={shell} batch={batch} room="butir-soal">
      <main id="isi" className="page">
        <PageHeader
          kicker="Analisis butir soal"
          title={headline}
          lede={lede}
          actions={
            <ButtonLink href={`/panitia/angkatan/${batch.id}/butir-soal.csv${query}`} icon="download">
              Unduh CSV
            </ButtonLink>
          }
        />
        <div className="sections section-gap">
          <Section title="Butir soal">
            <ItemFilter quizzes={quizzes} quizSlug={quizSlug} />
            {items.length > 0 && <ItemTable items={items} />}
            <Pagination
              page={page}
              pageCount={Math.ceil(total / ITEMS_PER_PAGE)}
              summary={`${formatNumber(total)} butir soal`}
              hrefFor={(to) => `?${new URLSearchParams({ kuis: quizSlug ?? '', halaman: String(to) })}`}
            />
            <p className="meta gap">
              Kesukaran adalah bagian nilai yang diraih: 0 tidak seorang pun, 1 semua orang; “dikira” adalah
              perkiraan penyusunnya. Daya pembeda adalah korelasi biserial titik terkoreksi, antara nilai
              butir dan nilai butir lain pada percobaan yang sama: di atas 0,2 baik, di bawah 0,1 kurang
              membedakan, dan jauh di bawah 0 kuncinya patut diperiksa. Keduanya baru dinilai mulai{' '}
              {MIN_ANSWERS} jawaban. Di bawah {FIRM_ANSWERS} jawaban angkanya masih kasar: hanya cacat yang
              mencolok disebut, dan yang lain belum dinyatakan baik.
            </p>
          </Section>
          <Section title="Pretes dan pascates">
            {gain.whole ? (
              <>
                <p>{gainSentence(gain.whole)}</p>
                {gain.modules.length > 0 && (
                  <div className="gap">
                    <GainTable modules={gain.modules} />
                  </div>
                )}
              </>
            ) : (
              <p>Belum ada peserta yang mengikuti pretes dan pascates.</p>
            )}
          </Section>
        </div>
      </main>
    </BatchFrame>
  );
}
