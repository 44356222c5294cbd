import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { Explanation } from '#app/domain/practice/explanation.server.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatDateWithoutYear } from '#app/ui/format.ts';
import { HOAX_WORDS, VERDICT_WORDS } from '../hoax-words.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { ReplyActions } from './reply-actions.tsx';

interface ExplanationViewProps {
  explanation: Explanation;
  toolCount: number;
  drillHref: string;
}

/** After the judgement: what the evidence says, why, and what one can answer. */
export function ExplanationView({ explanation, toolCount, drillHref }: ExplanationViewProps) {
  const { truth, own, whyHtml, sources, reply, dueOn, clarification } = explanation;
  return (
    <section id="penjelasan" className="explanation" aria-label="Penjelasan">
      <OutcomeNotice explanation={explanation} toolCount={toolCount} />
      <h2 className="h3">Mengapa {VERDICT_WORDS[truth].label.toLowerCase()}</h2>
      <ol className="explanation__why">
        {whyHtml.map((html) => (
          <li key={html}>
            <StoredHtml html={html} className="explanation__reason" />
          </li>
        ))}
      </ol>
      <KindSentence explanation={explanation} />
      {sources.length > 0 && <p className="meta">Sumber: {sources.join('; ')}.</p>}
      <DefinitionList
        isCompact
        items={[
          { term: 'Alasan Anda', description: own.reason },
          { term: 'Keyakinan Anda', description: `${own.confidence} persen` },
        ]}
      />
      <div className="rule-box explanation__reply">
        <p className="rule-box__label">Balasan yang dapat Anda kirim ke grup</p>
        <p className="reply" data-reply>
          {reply}
        </p>
      </div>
      <ReplyActions next={explanation.next} drillHref={drillHref} />
      <p className="meta">
        {dueOn
          ? `Kasus ini kembali ${formatDateWithoutYear(dueOn)}, supaya cara memeriksanya melekat.`
          : 'Kasus ini sudah Anda kuasai: tepat dua kali pada hari yang berbeda.'}
      </p>
      {clarification && (
        <p>
          Balasan singkat cukup untuk grup. Untuk situs OPD, latih menulis klarifikasi utuh yang dibaca
          mentor: <a href={`/tugas/${clarification.id}`}>{clarification.title}</a>.
        </p>
      )}
    </section>
  );
}

function KindSentence({ explanation: { hoax, own } }: { explanation: Explanation }) {
  if (!hoax) return null;
  const { label, meaning } = HOAX_WORDS[hoax];
  return (
    <p>
      <b>Jenisnya: {label.toLowerCase()}.</b> {meaning}
      {own.hoax === hoax && ' Jenis yang Anda pilih tepat.'}
      {own.hoax && own.hoax !== hoax && ` Anda memilih ${HOAX_WORDS[own.hoax].label.toLowerCase()}.`}
    </p>
  );
}
