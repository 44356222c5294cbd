import { Form } from '@remix-run/react';
import { BLOCK_KINDS, BLOCK_ROLES, keysOf } from '#app/domain/portal/names.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';

/** Adds a part at the end; it is moved from there. */
export function AddBlock({ isService }: { isService: boolean }) {
  return (
    <Form method="post" className="portal-add" id="tambah">
      <Select
        label="Bentuk"
        name="kind"
        options={keysOf(BLOCK_KINDS).map((value) => ({ value, label: BLOCK_KINDS[value] }))}
      />
      {isService && (
        <Select
          label="Komponen layanan"
          name="role"
          options={keysOf(BLOCK_ROLES).map((value) => ({ value, label: BLOCK_ROLES[value] }))}
        />
      )}
      <Button name="intent" value="tambah" size="small" icon="plus">
        Tambah bagian
      </Button>
    </Form>
  );
}
