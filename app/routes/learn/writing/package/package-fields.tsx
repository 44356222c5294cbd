import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import type { PackageItem } from '#app/domain/packages/own-items.server.ts';
import { SHARE_TEXT_LENGTH, shareLength } from '#app/domain/packages/share-length.ts';
import { TextArea } from '#app/ui/text-area.tsx';
import { AdviceList } from './advice-list.tsx';
import { PackageContents } from './package-contents.tsx';
import type { PackageOnDesk } from './package-on-desk.ts';
import { PortalItemField } from './portal-item-field.tsx';
import { usePackageAdvice } from './use-package-advice.ts';

interface PackageFieldsProps {
  here: string;
  /** As the page opened. */
  first: DraftValues;
  /** As it stands now. */
  values: DraftValues;
  onDesk: PackageOnDesk;
  items: PackageItem[];
  onMade: (item: PackageItem) => void;
  hasPicture: boolean;
  errors: Record<string, string[]>;
  isReadOnly: boolean;
  isScripted: boolean;
  /** Resolves true once the server has what is on the page. */
  whenSaved: () => Promise<boolean>;
  refusal: string | null;
  onChoose: (ref: string) => void;
}

/** Portal item and share text of a news package, and what the package holds by now. */
export function PackageFields(props: PackageFieldsProps) {
  const { first, values, onDesk, items, hasPicture, errors, isReadOnly } = props;
  const item = items.find(({ ref }) => ref === values.portalItem);
  const advice = usePackageAdvice(values, item?.words ?? '', onDesk.advised);
  return (
    <>
      <fieldset className="form" id="paket-halaman">
        <legend className="h3">Halaman portal</legend>
        <PortalItemField {...props} error={errors.portalItem} />
      </fieldset>
      <fieldset className="form" id="paket-teks">
        <legend className="h3">Teks bagikan</legend>
        <TextArea
          label="Teks bagikan"
          name="shareText"
          rows={4}
          className="input--manuscript"
          labelAside={`${shareLength(values.shareText)} dari ${SHARE_TEXT_LENGTH} karakter`}
          readOnly={isReadOnly}
          defaultValue={first.shareText}
          error={errors.shareText}
          hint="Untuk status atau grup percakapan: apa, kapan, di mana, dan tempat membaca beritanya. Tanpa data pribadi, tanpa ajakan menyebarkan."
        />
        <AdviceList
          label="Saran untuk teks bagikan"
          items={[
            ...(advice?.share ?? []).map(({ rule, message }) => ({ key: rule, message })),
            ...(advice?.findings ?? []).map(({ rule, start, ...finding }) => ({
              ...finding,
              key: `${rule}-${start}`,
            })),
          ]}
        />
      </fieldset>
      <PackageContents
        values={values}
        item={item ?? null}
        hasPicture={hasPicture}
        disagreements={advice?.disagreements ?? null}
      />
    </>
  );
}
