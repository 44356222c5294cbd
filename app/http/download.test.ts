import { expect, it } from 'vitest';
import { attachmentNamed } from './download.ts';

it('names a file plainly and truly, without a way out of either', () => {
  const header = attachmentNamed('Sertifikat Ma\'ruf "Șerban" 0117/BPSDMP.pdf');
  expect(header).toBe(
    'attachment; filename="Sertifikat-Ma-ruf-S-erban-0117-BPSDMP.pdf"; ' +
      "filename*=UTF-8''Sertifikat%20Ma%27ruf%20%22%C8%98erban%22%200117-BPSDMP.pdf",
  );
  expect(attachmentNamed('a\r\nSet-Cookie: b')).not.toMatch(/[\r\n]/);
});
