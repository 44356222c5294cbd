import type { ReactNode } from 'react';
import { toWork } from '#app/desk/reviewing/room-work.ts';
import type { UnchosenWork } from '#app/desk/reviewing/unchosen-work.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { contentOf, titleOf } from './part-content.tsx';

interface UnchosenVersionsProps {
  versions: UnchosenWork[];
  rubric: Rubric;
  zone: string;
  onUse: (version: UnchosenWork) => void;
  onDrop: (key: string) => void;
}

/** What another window had, or this page before: to be read, taken after all, or thrown away. */
export default function UnchosenVersions({
  versions,
  rubric,
  zone,
  onUse,
  onDrop,
}: UnchosenVersionsProps): ReactNode {
  return (
    <div className="unchosen-versions">
      <Disclosure summary={`Versi yang tidak dipilih (${versions.length})`}>
        {versions.map((version) => (
          <section key={version.key} className="unchosen">
            <h3 className="h4">
              {version.side === 'there' ? 'Dari jendela lain' : 'Dari halaman ini'},{' '}
              {formatDateTime(version.at, zone)}
            </h3>
            {version.clashes.map((name) => (
              <div key={name}>
                <p className="hint">{titleOf(name, rubric)}</p>
                <p className="work-conflict__text">{contentOf(name, toWork(version.parts))}</p>
              </div>
            ))}
            <p className="row row--tight">
              <Button type="button" size="small" onClick={() => onUse(version)}>
                Pakai versi ini
              </Button>
              <Button type="button" size="small" variant="ghost" onClick={() => onDrop(version.key)}>
                Hapus dari perangkat
              </Button>
            </p>
          </section>
        ))}
      </Disclosure>
    </div>
  );
}
