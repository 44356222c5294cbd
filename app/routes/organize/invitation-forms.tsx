import { Button } from '#app/ui/button.tsx';

interface InvitationFormsProps {
  /** Address of the batch. */
  at: string;
  uninvited: number;
  isPrimary?: boolean;
}

/** Two ways to invite: by mail at once, and a sheet of links for those whom no mail reaches. */
export function InvitationForms({ at, uninvited, isPrimary }: InvitationFormsProps) {
  return (
    <div className="row gap">
      <form method="post" action={`${at}/peserta/undangan`}>
        <Button icon="mail" variant={isPrimary ? 'primary' : 'plain'} disabled={uninvited === 0}>
          Kirim undangan lewat surel
        </Button>
      </form>
      <form method="post" action={`${at}/peserta/lembar-undangan`}>
        <Button icon="printer">Cetak undangan tanpa surel</Button>
      </form>
    </div>
  );
}
