import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps, withSentences } from '#app/ui/field-props.ts';
import { Select, type SelectOption } from '#app/ui/select.tsx';
import { accountSentence } from './account-sentences.ts';

interface AccountFormProps {
  account?: { name: string; nip: string; email: string; opdId: string; position: string; rank: string };
  opd: SelectOption[];
  roles: SelectOption[];
  /** As the action gave it: codes. */
  result?: FormResult;
}

export function AccountForm({ account, opd, roles, result: given }: AccountFormProps) {
  const result = withSentences(given, accountSentence);
  return (
    <form method="post" className="form">
      <Field
        {...fieldProps(result, 'name', account?.name)}
        label="Nama lengkap dan gelar"
        maxLength={200}
        required
        hint="Gelar yang umum dipisahkan sendiri, misalnya Drs. H. Akmal, M.Si."
      />
      <div className="field-grid">
        <Field
          {...fieldProps(result, 'nip', account?.nip)}
          label="NIP"
          className="number"
          inputMode="numeric"
          maxLength={30}
          isOptional
          hint="18 angka, spasi boleh dipakai. Mentor dari luar tidak memerlukannya."
        />
        <Field
          {...fieldProps(result, 'email', account?.email)}
          label="Surel"
          type="email"
          maxLength={254}
          isOptional
          hint="Untuk masuk, pemberitahuan, dan atur ulang kata sandi."
        />
      </div>
      {opd.length > 0 && (
        <Select
          {...fieldProps(result, 'opdId', account?.opdId)}
          label="OPD"
          options={opd}
          placeholder="Tanpa OPD"
          isOptional
        />
      )}
      <div className="field-grid">
        <Field
          {...fieldProps(result, 'position', account?.position)}
          label="Jabatan"
          maxLength={150}
          isOptional
        />
        <Field {...fieldProps(result, 'rank', account?.rank)} label="Golongan" maxLength={60} isOptional />
      </div>
      {!account && (
        <Select
          {...fieldProps(result, 'role')}
          label="Peran"
          options={roles}
          placeholder="Tanpa peran (peserta)"
          isOptional
          hint="Peran lain dapat ditambahkan sesudahnya."
        />
      )}
      <div className="form__actions">
        <Button variant="primary">{account ? 'Simpan perbaikan' : 'Buat akun'}</Button>
      </div>
    </form>
  );
}
