export const meta = () => [{ title: 'A bare page' }];

export default function Page() {
  return (
    <main>
      <h1>A bare page</h1>
      <p>Without data and without a session.</p>
    </main>
  );
}
