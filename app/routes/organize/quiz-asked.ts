/** The quiz asked for by `?kuis=`, its address; absent for all. */
export function quizAsked(params: URLSearchParams): string | undefined {
  const slug = params.get('kuis') ?? '';
  return /^[a-z0-9-]{1,80}$/.test(slug) ? slug : undefined;
}
