import type { OwnVersion } from '#app/domain/assignments/queries.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';

interface ChooseVersionsProps {
  versions: OwnVersion[];
  older: number;
  newer: number;
}

export function ChooseVersions({ versions, older, newer }: ChooseVersionsProps) {
  const options = versions.map(({ n }) => ({ value: String(n), label: `Versi ${n}` }));
  return (
    <form method="get" action="#perbandingan" className="inline-form gap">
      <Select label="Bandingkan" name="lama" options={options} defaultValue={String(older)} />
      <Select label="dengan" name="baru" options={options} defaultValue={String(newer)} />
      <Button>Bandingkan</Button>
    </form>
  );
}
