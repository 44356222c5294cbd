import { Button } from '#app/ui/button.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Section } from '#app/ui/section.tsx';

export function ThemeChoice({ theme }: { theme: string | undefined }) {
  return (
    <Section title="Tampilan" id="tampilan">
      <form method="post" action="/profil/tampilan" className="form">
        <RadioGroup
          legend="Warna halaman di perangkat ini"
          name="tema"
          defaultValue={theme ?? 'terang'}
          options={[
            { value: 'terang', label: 'Terang' },
            { value: 'gelap', label: 'Gelap', hint: 'Nyaman untuk menelaah pada malam hari.' },
          ]}
        />
        <Button>Simpan tampilan</Button>
      </form>
    </Section>
  );
}
