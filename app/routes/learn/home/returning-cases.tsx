import { ButtonLink } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';

interface ReturningCasesProps {
  count: number;
  drill: { title: string; href: string } | null;
}

/** Cases of the hoax lab whose day has come; nothing where none has. */
export function ReturningCases({ count, drill }: ReturningCasesProps) {
  if (count === 0 || !drill) return null;
  return (
    <Section title={`${count} kasus latihan kembali hari ini`}>
      <div className="resume">
        <p className="meta">
          {drill.title}. Kasus yang diperiksa lagi beberapa hari kemudian lebih lama diingat.
        </p>
        <ButtonLink href={drill.href}>Periksa lagi</ButtonLink>
      </div>
    </Section>
  );
}
