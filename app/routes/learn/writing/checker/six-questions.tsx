import { type CopyCheck, type Place, QUESTIONS, type Question } from '#app/domain/copycheck/copy-check.ts';
import { Icon } from '#app/ui/icons/icon.tsx';

const WORDS: Record<Question, string> = {
  apa: 'Apa',
  siapa: 'Siapa',
  kapan: 'Kapan',
  'di-mana': 'Di mana',
  mengapa: 'Mengapa',
  bagaimana: 'Bagaimana',
};

const FIELD_WORDS = {
  judul: 'judul',
  kota: 'kota asal',
  hari: 'tanggal',
  teras: 'teras',
  tubuh: 'tubuh',
} as const;

/** The reader's six questions, and where each seems to be answered. */
export function SixQuestions({ coverage }: { coverage: CopyCheck['coverage'] }) {
  const answered = QUESTIONS.filter((question) => coverage[question] !== null).length;
  return (
    <div className="checker__group">
      <div className="checker__head">
        <h3>5W+1H</h3>
        <span className="number meta">{answered} dari 6 tampak</span>
      </div>
      <ul className="six">
        {QUESTIONS.map((question) => {
          const place = coverage[question];
          return (
            <li key={question} className={place ? undefined : 'is-missing'}>
              <Icon name={place ? 'check' : 'circle-dashed'} />
              <span>
                {WORDS[question]}
                <small>{place ? placeWords(place) : 'belum jelas'}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function placeWords({ field, paragraph }: Place): string {
  return field === 'tubuh' ? `paragraf ${paragraph}` : FIELD_WORDS[field];
}
