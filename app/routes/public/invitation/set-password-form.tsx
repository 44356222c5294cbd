import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Wordmark } from '#app/ui/wordmark.tsx';
import { PanelPage } from '../panel-page.tsx';
import { PrivacyNotice } from '../privacy/privacy-notice.tsx';

interface SetPasswordFormProps {
  kind: string;
  name: string;
  /** What its owner will sign in with. */
  identifier: string;
  hasAcceptedPrivacy: boolean;
  result?: FormResult;
}

export function SetPasswordForm({
  kind,
  name,
  identifier,
  hasAcceptedPrivacy,
  result,
}: SetPasswordFormProps) {
  return (
    <PanelPage>
      <form method="post" className="sign-in">
        <Wordmark href="/" />
        <h1>{kind === 'invitation' ? 'Selamat datang' : 'Atur ulang kata sandi'}</h1>
        <p>
          {name}, buat kata sandi Anda. Selanjutnya Anda masuk dengan <b className="number">{identifier}</b>.
        </p>
        <input type="text" name="username" value={identifier} autoComplete="username" readOnly hidden />
        <Field
          {...fieldProps(result, 'password')}
          label="Kata sandi baru"
          type="password"
          autoComplete="new-password"
          maxLength={512}
          required
          hint="Paling sedikit 8 karakter. Beberapa kata yang tidak lazim bersama lebih aman dan mudah diingat."
        />
        <Field
          {...fieldProps(result, 'repeated')}
          label="Ulangi kata sandi baru"
          type="password"
          autoComplete="new-password"
          maxLength={512}
          required
        />
        {!hasAcceptedPrivacy && (
          <>
            <Disclosure summary="Bagaimana data Anda dipakai (UU PDP 27/2022)">
              <PrivacyNotice />
            </Disclosure>
            <p className="meta">
              Dengan menyimpan kata sandi, Anda menyatakan telah membaca pemberitahuan data pribadi di atas.
            </p>
          </>
        )}
        <Button variant="primary" size="large" isBlock>
          Simpan dan masuk
        </Button>
      </form>
    </PanelPage>
  );
}
