import { formatNumber } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';

interface FirstStepsProps {
  installation: { balai: number; opd: number; accounts: number; batches: number };
}

/** What must stand before the first roster, each with the way to it; later the way to what stands. */
export function FirstSteps({ installation: { balai, opd, accounts, batches } }: FirstStepsProps) {
  const steps = [
    {
      href: balai === 0 ? '/admin/lembaga/balai/baru' : '/admin/lembaga',
      title: 'Lembaga',
      note:
        balai === 0
          ? 'Tambahkan balai penyelenggara, lalu pemerintah daerah, OPD, dan penanda tangan.'
          : `${formatNumber(balai)} balai, ${formatNumber(opd)} OPD: nama, nama lain, lambang, pola nomor, penanda tangan.`,
    },
    {
      href: '/admin/akun',
      title: 'Akun',
      note: `${formatNumber(accounts)} akun aktif: undang panitia dan mentor, beri atau cabut peran.`,
    },
    {
      href: '/admin/surat-keluar',
      title: 'Surat keluar',
      note: 'Surel yang menunggu, terkirim, dan gagal.',
    },
    {
      href: '/admin/jejak-audit',
      title: 'Jejak audit',
      note: 'Siapa mengubah apa, dan kapan.',
    },
  ];
  return (
    <Section title={batches === 0 ? 'Yang perlu disiapkan' : 'Kelola'}>
      <ul className="list">
        {steps.map((step) => (
          <li key={step.href}>
            <div>
              <a href={step.href} className="list__title">
                {step.title}
              </a>
              <p className="list__note">{step.note}</p>
            </div>
          </li>
        ))}
      </ul>
      {batches === 0 && balai > 0 && (
        <p className="gap-small">
          Setelah panitia masuk, angkatan pertama dibuat panitia di halaman Panitia, lalu daftar peserta
          diimpor.
        </p>
      )}
    </Section>
  );
}
