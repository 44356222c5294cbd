import { Button } from '#app/ui/button.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';

interface SessionListProps {
  sessions: { id: string; device: string; createdAt: string; lastSeenAt: string; isCurrent: boolean }[];
}

/** Accounts have no place of their own; the clock of most of the country is named with the time. */
const ZONE = 'Asia/Jakarta';

export function SessionList({ sessions }: SessionListProps) {
  const hasOthers = sessions.some((session) => !session.isCurrent);
  return (
    <Section title="Perangkat yang sedang masuk">
      <ul className="list">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p className="list__title">{session.device}</p>
              <p className="list__note">
                Terakhir dipakai {formatDateTime(session.lastSeenAt, ZONE)}, masuk{' '}
                {formatDateTime(session.createdAt, ZONE)}
              </p>
            </div>
            {session.isCurrent ? (
              <Status tone="passed">Perangkat ini</Status>
            ) : (
              <form method="post" action="/profil">
                <Button
                  size="small"
                  name="session"
                  value={session.id}
                  aria-label={`Akhiri sesi ${session.device}`}
                >
                  Akhiri
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {hasOthers && (
        <form method="post" action="/profil" className="gap">
          <Button name="session" value="others" icon="log-out">
            Akhiri semua sesi lain
          </Button>
        </form>
      )}
    </Section>
  );
}
