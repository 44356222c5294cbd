import { Shell } from '#app/desk/shell.tsx';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { ShownCase } from '#app/domain/practice/case.server.ts';
import type { Explanation } from '#app/domain/practice/explanation.server.ts';
import { BackLink } from '#app/ui/back-link.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { type FormResult, withSentences } from '#app/ui/field-props.ts';
import { formatDateWithoutYear } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { ClaimView } from './claim-view.tsx';
import { ExplanationView } from './explanation-view.tsx';
import { JudgementFields } from './judgement-fields.tsx';
import { fieldSentence } from './post.ts';
import { ToolList } from './tool-list.tsx';

interface CaseDeskProps {
  page: {
    shell: ShellFacts;
    batchId: string;
    drill: { title: string; href: string };
    shown: ShownCase;
    /** A copy that is kept on the device. */
    isForDevice: boolean;
    explanation: Explanation | null;
    sendKey: string;
  };
  reply: { ok: boolean; message?: string; result?: FormResult } | undefined;
}

/** The claim on the left; on the right the tools, and the verdict or what it taught. */
export function CaseDesk({ page, reply }: CaseDeskProps) {
  const { shell, batchId, drill, shown, isForDevice, explanation, sendKey } = page;
  const here = `${drill.href}/${shown.slug}`;
  const result = withSentences(reply?.result, fieldSentence);
  return (
    <Shell shell={shell} current={`/kelas/${batchId}`}>
      <main id="isi" className="page">
        <div className="row row--between">
          <BackLink href={drill.href}>{drill.title}</BackLink>
          <span className="meta number">
            Kasus {shown.position} dari {shown.total}
          </span>
        </div>
        <h1 className="gap case-title">{unbroken(shown.title)}</h1>
        <p className="lede gap-small">{shown.setting}</p>
        {reply?.message && (
          <Notice tone="warning" isLive>
            {reply.message}
          </Notice>
        )}
        <ErrorSummary errors={errorsOf(result)} />
        <div className="case">
          <ClaimView claim={shown.claim} />
          {explanation ? (
            <div>
              <ToolList tools={shown.tools} action={here} />
              <ExplanationView
                explanation={explanation}
                toolCount={shown.tools.length}
                drillHref={drill.href}
              />
            </div>
          ) : (
            <form method="post" action={here}>
              {/* The Enter key presses the first button of a form: it must not open a tool. */}
              <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
                Kirim putusan
              </button>
              <input type="hidden" name="kunci" value={sendKey} />
              {isForDevice && <input type="hidden" name="luring" value="1" />}
              {shown.standing === 'due' && shown.lastJudgedOn && (
                <p className="case__return">
                  Kasus ini kembali. Anda memutuskannya terakhir pada{' '}
                  {formatDateWithoutYear(shown.lastJudgedOn)}. Periksa lagi dari awal.
                </p>
              )}
              <ToolList tools={shown.tools} action={here} />
              <JudgementFields tools={shown.tools} result={result} />
            </form>
          )}
        </div>
      </main>
    </Shell>
  );
}

/** A short word with a hyphen, as "KTP-el", is not parted at the end of a line. */
const unbroken = (title: string) =>
  title
    .split(/([\p{L}\d]{1,8}-[\p{L}\d]{1,8})/u)
    .map((part, place) => (place % 2 === 1 ? <span key={part}>{part}</span> : part));

const errorsOf = (result: FormResult | undefined) =>
  Object.entries(result?.error ?? {}).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => (fieldId === 'kunci' ? { message } : { fieldId, message })),
  );
