import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { backPage } from './back-page.ts';
import { drawPages } from './draw.ts';
import { fonts } from './fonts.ts';
import { frontPage } from './front-page.ts';

/** Two pages of A4. `emblem` is a PNG or JPEG; a JPEG on white goes in without being decoded. */
export function renderCertificatePdf(facts: CertificateFacts, emblem?: Uint8Array): Uint8Array {
  const pages = [frontPage(facts, fonts, emblem !== undefined), backPage(facts, fonts)];
  return drawPages(pages, {
    title: `${facts.title} ${facts.number}, ${facts.holder.name}`,
    author: facts.institutionLines.join(', '),
    subject: facts.training.title,
    createdAt: new Date(facts.issuedAt),
    emblem,
  });
}
