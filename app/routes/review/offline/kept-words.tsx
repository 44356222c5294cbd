import { useEffect, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';
import { findAllReviews, type LeftReview } from '#app/desk/reviewing/left-work.ts';
import { type RoomWork, toWork } from '#app/desk/reviewing/room-work.ts';
import { deriveSuggestions } from '#app/domain/manuscript/suggestions.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { cancelDecision, dropKept, tryAgain } from '../decision-sender.ts';
import { DECISION_WORDS } from '../decision-words.ts';
import { useOutbox } from '../outbox.ts';

interface KeptWordsProps {
  accountId: string;
  submissionId: string;
  /** Marks on this version are on the page already. */
  workOnPage: number | null;
}

/** The decision and the words about one manuscript that only this device has, and what can be done about them. */
export default function KeptWords({ accountId, submissionId, workOnPage }: KeptWordsProps) {
  const outbox = useOutbox();
  const works = useUnsentWorks(accountId, submissionId, outbox.unsentWork).filter(
    ({ address }) => address.n !== workOnPage,
  );
  const isOfIt = (one: KeptDecision) => one.submissionId === submissionId;
  const waiting = outbox.waiting.find(isOfIt);
  const refused = outbox.refused.find(isOfIt);
  if (waiting && outbox.line !== 'sending')
    return (
      <Notice
        tone="warning"
        icon="cloud-off"
        title={`Keputusan Anda, ${DECISION_WORDS[waiting.kind]}, tersimpan di perangkat ini.`}
      >
        Keputusan berlaku begitu sampai di server.{' '}
        <Button type="button" size="small" onClick={() => void cancelDecision(submissionId)}>
          Batalkan keputusan
        </Button>
      </Notice>
    );
  if (!refused && works.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={
        refused
          ? `Keputusan Anda, ${DECISION_WORDS[refused.kind]}, belum berlaku.`
          : 'Sebagian tanda Anda hanya ada di perangkat ini.'
      }
    >
      {refused?.refusal}
      <Disclosure summary="Kata-kata Anda di perangkat ini">
        {refused && <DecisionWords decision={refused} />}
        {works.map(({ address, left }) => (
          <WorkWords
            key={address.n}
            title={`Tanda pada versi ${address.n}`}
            work={toWork(left.here)}
            hasNote={!refused}
          />
        ))}
      </Disclosure>
      <p className="row row--tight">
        {refused && (
          <Button type="button" size="small" icon="refresh-cw" onClick={() => void tryAgain(refused)}>
            Coba kirim lagi
          </Button>
        )}
        <Button type="button" size="small" onClick={() => void dropKept(submissionId, workOnPage)}>
          Hapus dari perangkat
        </Button>
      </p>
    </Notice>
  );
}

function DecisionWords({ decision: { note, levels } }: { decision: KeptDecision }) {
  return (
    <>
      {note && <p>“{note}”</p>}
      <ul className="bulleted">
        {levels.map(({ id, title, level }) => (
          <li key={id}>
            {title}: tingkat {level}
          </li>
        ))}
      </ul>
    </>
  );
}

function WorkWords({ title, work, hasNote }: { title: string; work: RoomWork; hasNote: boolean }) {
  const { document, reasons, threads, note } = work;
  const suggestions = deriveSuggestions(document);
  const comments = Object.entries(threads);
  if (suggestions.length + comments.length === 0 && !(hasNote && note)) return null;
  return (
    <>
      <h3 className="h4">{title}</h3>
      {hasNote && note && <p>“{note}”</p>}
      <ul className="bulleted">
        {comments.map(([id, { target, body }]) => (
          <li key={id}>
            {'quote' in target && <>“{target.quote}”: </>}
            {body}
          </li>
        ))}
        {suggestions.map(({ id, deleted, inserted }) => (
          <li key={id}>
            Usul: {deleted && <s>{deleted}</s>} {inserted} {reasons[id]?.words && `(${reasons[id]?.words})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function useUnsentWorks(accountId: string, submissionId: string, changes: unknown): LeftReview[] {
  const [works, setWorks] = useState<LeftReview[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the device has is read anew whenever it has changed
  useEffect(() => {
    let isHere = true;
    findAllReviews(deviceStore(accountId)).then(
      (all) => isHere && setWorks(all.filter(({ address }) => address.submissionId === submissionId)),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [accountId, submissionId, changes]);
  return works;
}
