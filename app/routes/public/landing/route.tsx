export const handle = { scriptFree: true };

export default function Landing() {
  return (
    <main id="isi">
      <h1>Kabar baik dari kantor Anda layak ditulis dengan baik.</h1>
      <p>Pewarta adalah ruang belajar bimtek literasi digital bagi ASN.</p>
    </main>
  );
}
