import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Status } from '#app/ui/status.tsx';

export function MailState({ mail, sendsMail }: { mail: Record<string, number>; sendsMail: boolean }) {
  const waiting = (mail.waiting ?? 0) + (mail.sending ?? 0);
  const failed = mail.failed ?? 0;
  return (
    <div className="stack stack--tight">
      {!sendsMail && (
        <Notice tone="warning" title="Server surel belum diatur.">
          Surel menunggu di sini sampai SMTP_URL diisi. Undangan tetap dapat disalin atau dicetak.
        </Notice>
      )}
      <p>
        <Status tone="waiting">{formatNumber(waiting)} menunggu</Status>
      </p>
      <p>
        <Status tone={failed > 0 ? 'error' : 'passed'}>{formatNumber(failed)} gagal</Status>
      </p>
      <p>
        <a href="/admin/surat-keluar">Buka surat keluar</a>
      </p>
    </div>
  );
}
