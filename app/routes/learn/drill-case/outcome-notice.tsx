import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { Explanation } from '#app/domain/practice/explanation.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { VERDICT_WORDS } from '../hoax-words.ts';

/** How the own verdict stands to the evidence. */
export function OutcomeNotice({ explanation, toolCount }: { explanation: Explanation; toolCount: number }) {
  const { outcome, truth, own, nearHtml } = explanation;
  const verdict = VERDICT_WORDS[truth].label;
  const opened = `Anda membuka ${own.toolsOpened} dari ${toolCount} alat.`;
  if (outcome === 'right')
    return (
      <Notice tone="success" icon="circle-check-big" title={`Tepat: ${verdict}.`}>
        {opened}
      </Notice>
    );
  const chosen = `Anda memutuskan ${VERDICT_WORDS[own.verdict].label} dan membuka ${own.toolsOpened} dari ${toolCount} alat.`;
  if (outcome === 'near')
    return (
      <Notice tone="info" icon="circle-dot" title={`Hampir: ${verdict}.`}>
        {chosen} Putusan ini dihitung separuh.
        {nearHtml && <StoredHtml html={nearHtml} className="outcome__near" />}
      </Notice>
    );
  return (
    <Notice tone="warning" icon="search" title={`Belum tepat. Bukti mengarah ke: ${verdict}.`}>
      {chosen} {consequence(explanation)}
    </Notice>
  );
}

function consequence({ signal, truth }: Explanation): string {
  switch (signal) {
    case 'miss':
      return 'Kabar yang diteruskan tanpa bukti cukup sampai juga ke warga yang tidak sempat memeriksa.';
    case 'false_alarm':
      return truth === 'true'
        ? 'Menyangka kabar seperti ini hoaks merugikan warga yang memerlukannya, sama beratnya dengan meloloskan hoaks.'
        : 'Belum ada bukti yang membantahnya. Menyebutnya keliru sebelum terbukti sama beratnya dengan meloloskan hoaks.';
    case 'withheld':
      return 'Bukti dalam alat-alat ini sudah cukup untuk memutuskan.';
    default:
      return 'Anda melihat bahwa ada yang keliru di dalamnya, tetapi bukti menunjuk tingkat kekeliruan yang lain.';
  }
}
