import { db } from '#app/database.server.ts';
import { findCodeOfFile } from '#app/domain/certificates/public-certificate.server.ts';
import { readUpload } from '#app/http/upload.server.ts';
import { sha256Of } from '#app/storage/files.server.ts';

/** Certificates have some 100 kB; a scan or photograph of one is larger and cannot be the file anyway. */
const MAX_BYTES = 5_000_000;

export type FileAnswer = { ok: false; error: string } | { ok: true; fileName: string; code: string | null };

/** Reads the posted PDF, looks its hash up and forgets it. */
export async function checkPostedFile(request: Request): Promise<FileAnswer> {
  const reading = await readUpload(request, { field: 'berkas', maxBytes: MAX_BYTES });
  if (!reading.ok) {
    if (reading.reason === 'too_large')
      return { ok: false, error: 'Berkas ini lebih besar dari 5 MB. Pilih PDF yang diunduh dari Pewarta.' };
    return { ok: false, error: 'Berkas belum sampai seluruhnya. Coba kirim sekali lagi.' };
  }
  const { file } = reading.upload;
  if (!file) return { ok: false, error: 'Pilih berkas PDF sertifikatnya dahulu.' };
  if (Buffer.from(file.bytes.subarray(0, 5)).toString('latin1') !== '%PDF-')
    return { ok: false, error: `“${file.name}” bukan berkas PDF. Pilih PDF yang diunduh dari Pewarta.` };
  return { ok: true, fileName: file.name, code: (await findCodeOfFile(db, sha256Of(file.bytes))) ?? null };
}
