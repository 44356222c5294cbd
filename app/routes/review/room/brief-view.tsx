import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { Brief } from '#app/domain/assignments/queries.server.ts';

export function BriefView({ brief }: { brief: Brief }) {
  return (
    <>
      <StoredHtml html={brief.briefHtml} />
      {brief.checklist.length > 0 && (
        <>
          <h2 className="h3 gap">Daftar periksa peserta</h2>
          <ul className="checker__list">
            {brief.checklist.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
