import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import type { NamedText } from './text-names.ts';

interface ChooseVersionsProps {
  texts: NamedText[];
  older: string;
  newer: string;
}

export function ChooseVersions({ texts, older, newer }: ChooseVersionsProps) {
  const options = texts.map(({ word, label }) => ({ value: word, label }));
  return (
    <form method="get" action="#perbandingan" className="inline-form gap">
      <Select label="Bandingkan" name="lama" options={options} defaultValue={older} />
      <Select label="dengan" name="baru" options={options} defaultValue={newer} />
      <Button>Bandingkan</Button>
    </form>
  );
}
