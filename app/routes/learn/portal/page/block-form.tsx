import { Form, Link, useNavigate, useRevalidator, useSubmit } from '@remix-run/react';
import { type FormEvent, useRef } from 'react';
import type { PortalAddresses } from '#app/desk/portal/inline-text.tsx';
import { LIMITS } from '#app/domain/portal/limits.ts';
import { BLOCK_KINDS, BLOCK_ROLES, keysOf } from '#app/domain/portal/names.ts';
import type { PortalBlock, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps, withSentences } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { LinkChoice } from '../link-choices.ts';
import { formSentence } from '../sentences.ts';
import { BlockPicture } from './block-picture.tsx';
import { BlockTools } from './block-tools.tsx';
import { BlockTrouble } from './block-trouble.tsx';
import type { PageReply } from './post.server.ts';
import { type Saving, useBlockSaving } from './use-block-saving.ts';

interface BlockFormProps {
  block: PortalBlock;
  isFirst: boolean;
  isLast: boolean;
  here: string;
  links: LinkChoice[];
  pictures: PortalPicture[];
  addresses: PortalAddresses;
  stamp: string;
  reply: PageReply | undefined;
  accountId: string;
  saving: Saving;
  onSaving: (saving: Saving) => void;
}

/** One block open for work: saved as one types where a script runs, by its button where none does. */
export function BlockForm(props: BlockFormProps) {
  const { block, here, links, stamp, reply, saving, onSaving } = props;
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const navigate = useNavigate();
  const submit = useSubmit();
  const { revalidate } = useRevalidator();
  const place = `${here}#blok-${block.id}`;
  const { save, letGo, discard } = useBlockSaving(form, {
    accountId: props.accountId,
    address: `${here}/blok/${block.id}`,
    onSaving,
  });
  const result = withSentences(reply?.result, formSentence);
  const close = () => navigate(place, { preventScrollReset: true });
  /** The words first; a line that is gone then loses nothing. What is refused goes as a form: the page says why. */
  const press = async (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    event.preventDefault();
    // Whoever takes a part away has no more use for what is in it.
    if (button?.value === 'hapus') await discard();
    const saved = await save();
    if (saved === 'offline') return;
    if (saved === 'saved' && (!button || button.value === 'simpan')) return close();
    letGo();
    submit(button ?? form.current, { method: 'post', preventScrollReset: true });
  };
  return (
    <section
      className="portal-block portal-block--open"
      id={`blok-${block.id}`}
      aria-label="Bagian yang disunting"
    >
      <span className="portal-block__name">
        {block.role ? BLOCK_ROLES[block.role] : BLOCK_KINDS[block.kind]}
      </span>
      {block.kind === 'picture' && <BlockPicture {...props} />}
      <Form
        ref={form}
        method="post"
        action={place}
        className="form"
        // What a browser fills in again from before a reload would pass for newer words than the stored ones.
        autoComplete="off"
        onSubmit={press}
      >
        {/* Enter in a field saves; without this it would press the first button that moves. */}
        <button
          type="submit"
          name="intent"
          value="simpan"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        >
          Simpan
        </button>
        <input type="hidden" name="blok" value={block.id} />
        <input type="hidden" name="was" defaultValue={stamp} key={stamp && result ? stamp : 'was'} />
        <Field
          label="Judul bagian"
          isOptional
          {...fieldProps(result, 'heading', block.heading)}
          maxLength={LIMITS.heading}
        />
        {block.kind === 'picture' ? (
          <>
            <input type="hidden" name="text" value={block.text} />
            <Field
              label="Teks pengganti"
              hint="Apa yang tampak, bagi warga yang tidak melihat gambarnya."
              {...fieldProps(result, 'alt', block.picture?.alt ?? '')}
              maxLength={LIMITS.alt}
            />
            <Field
              label="Takarir"
              hint="Siapa, sedang apa, di mana, kapan, dan siapa pemotretnya."
              {...fieldProps(result, 'caption', block.picture?.caption ?? '')}
              maxLength={LIMITS.caption}
            />
          </>
        ) : (
          <TextArea
            label="Isi"
            hint={HINTS[block.kind]}
            areaRef={area}
            rows={block.kind === 'text' ? 7 : 5}
            {...fieldProps(result, 'text', block.text)}
          />
        )}
        <BlockTools
          isFirst={props.isFirst}
          isLast={props.isLast}
          area={area}
          links={links}
          hasText={block.kind !== 'picture'}
        />
        <div className="field-grid">
          {block.kind === 'picture' ? (
            <input type="hidden" name="kind" value="picture" />
          ) : (
            <Select
              label="Bentuk"
              {...fieldProps(result, 'kind', block.kind)}
              options={keysOf(BLOCK_KINDS)
                .filter((value) => value !== 'picture')
                .map((value) => ({ value, label: BLOCK_KINDS[value] }))}
            />
          )}
          <Select
            label="Komponen layanan"
            {...fieldProps(result, 'role', block.role)}
            options={keysOf(BLOCK_ROLES).map((value) => ({ value, label: BLOCK_ROLES[value] }))}
          />
          <Select
            label="Tingkat judul"
            {...fieldProps(result, 'level', String(block.level))}
            options={[2, 3, 4].map((level) => ({ value: String(level), label: `Judul ${level}` }))}
          />
        </div>
        <BlockTrouble
          reply={reply}
          saving={saving}
          onDiscard={async () => {
            await discard();
            onSaving({ kind: 'idle' });
            // After an answer to the form the address is the closed page's already: it is asked for what is stored.
            close();
            revalidate();
          }}
        />
        <div className="row">
          <Button name="intent" value="simpan" size="small" icon="check">
            Selesai
          </Button>
          <Link to={here} preventScrollReset className="no-script-only">
            Batal
          </Link>
          <Button name="intent" value="hapus" variant="ghost" size="small" icon="trash-2" className="push">
            Hapus bagian
          </Button>
        </div>
      </Form>
    </section>
  );
}

const HINTS: Record<PortalBlock['kind'], string> = {
  text: 'Paragraf dipisah satu baris kosong. **tebal**, [kata](alamat).',
  list: 'Satu hal per baris. **tebal**, [kata](alamat).',
  steps: 'Satu langkah per baris, dari datang sampai pulang.',
  facts: 'Satu keterangan per baris: “Biaya: Gratis”, “Waktu: Senin–Kamis, 08.00–12.00 WIB”.',
  links: 'Satu tautan per baris: [Maklumat layanan](/dokumen/maklumat-layanan).',
  picture: '',
};
