import type { CertificateTable } from '#db/schema/certificates.ts';

/** `menunggu` until its file stands; then `terbit`, and perhaps `diganti` or `dicabut` for good. */
export type CertificateState = CertificateTable['state'];
