import type { PressRelease } from '#app/domain/similarity/queries.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps, withSentences } from '#app/ui/field-props.ts';
import { formatDateTime } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

interface PressReleasesProps {
  action: string;
  releases: PressRelease[];
  zone: string;
  result: FormResult | undefined;
  messages: Record<string, string>;
}

/** What an office had sent round before its people wrote: manuscripts of the batch are compared with it. */
export function PressReleases({ action, releases, zone, result, messages }: PressReleasesProps) {
  const said = withSentences(result, (code) => messages[code] ?? code);
  return (
    <Section title="Siaran pers pembanding" id="siaran-pers">
      <p className="muted">
        Tempel siaran pers kegiatan yang sama. Semua naskah angkatan ini yang menunggu, dan yang datang
        kemudian, ikut dibandingkan dengannya.
      </p>
      {releases.length > 0 && (
        <ul className="release-list">
          {releases.map(({ id, title, addedBy, addedAt }) => (
            <li key={id} className="row row--between">
              <span>
                <b>{title}</b>
                <span className="meta">
                  {' '}
                  · {addedBy}, {formatDateTime(addedAt, zone)}
                </span>
              </span>
              <form method="post" action={action}>
                <Button name="release" value={id} size="small" aria-label={`Hapus siaran pers ${title}`}>
                  Hapus
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={action} className="form gap-large" noValidate>
        <Field label="Judul siaran pers" {...fieldProps(said, 'title')} maxLength={200} />
        <TextArea label="Isi siaran pers" rows={8} {...fieldProps(said, 'body')} />
        <Button type="submit">Bandingkan dengan siaran pers ini</Button>
      </form>
    </Section>
  );
}
