import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps, formErrors } from '#app/ui/field-props.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Wordmark } from '#app/ui/wordmark.tsx';

interface SignInFormProps {
  /** The page's heading on /masuk, a heading beside the words on the front page. */
  heading: 'h1' | 'h2';
  result?: FormResult;
  /** Own path to go on to. */
  next?: string;
  /** Said above the fields: what has just happened. */
  note?: string;
}

/** Always posts to /masuk, also from the front page. */
export function SignInForm({ heading: Heading, result, next, note }: SignInFormProps) {
  return (
    <form method="post" action="/masuk" className="sign-in">
      {Heading === 'h1' && <Wordmark href="/" />}
      <Heading>Masuk</Heading>
      <p className="meta">Gunakan NIP yang didaftarkan panitia, atau surel Anda.</p>
      {note && (
        <Notice tone="success" isLive>
          {note}
        </Notice>
      )}
      {formErrors(result).map((message) => (
        <Notice key={message} tone="error" isLive>
          {message}
        </Notice>
      ))}
      {next && <input type="hidden" name="ke" value={next} />}
      <Field
        {...fieldProps(result, 'identifier')}
        label="NIP atau surel"
        className="number"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        hint="NIP 18 angka, spasi boleh dipakai."
      />
      <Field
        {...fieldProps(result, 'password')}
        label="Kata sandi"
        labelAside={<a href="/lupa-sandi">Lupa kata sandi?</a>}
        type="password"
        autoComplete="current-password"
        maxLength={512}
        required
      />
      <Button variant="primary" size="large" isBlock>
        Masuk
      </Button>
      <p className="meta">
        Belum pernah masuk? Buka tautan undangan dari panitia, atau hubungi panitia OPD Anda.
      </p>
    </form>
  );
}
