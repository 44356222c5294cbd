import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';

interface ItemFilterProps {
  quizzes: { slug: string; title: string }[];
  quizSlug: string | undefined;
}

/** One quiz or test, or all of them. */
export function ItemFilter({ quizzes, quizSlug }: ItemFilterProps) {
  return (
    <form method="get" className="inline-form gap">
      <Select
        label="Kuis atau tes"
        name="kuis"
        defaultValue={quizSlug ?? ''}
        placeholder="Semua"
        options={quizzes.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <Button icon="search">Tampilkan</Button>
    </form>
  );
}
