/** A visitor without a browser: keeps its cookies, sends forms as our own pages do, follows nothing by itself. */
export class Visitor {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  get cookies(): { name: string; value: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value }));
  }

  get cookieHeader(): string {
    return this.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers });
  }

  post(
    path: string,
    fields: Record<string, string> | FormData = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    return this.#send(path, { method: 'POST', body, headers: { ...headers, Origin: this.#origin } });
  }

  async signIn(identifier: string, password: string): Promise<void> {
    const answer = await this.post('/masuk', { identifier, password });
    if (answer.status !== 302) throw new Error(`${identifier} cannot sign in: ${answer.status}`);
  }

  async #send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const cookie = this.cookieHeader;
    const headers = { ...init.headers, ...(cookie ? { Cookie: cookie } : {}) };
    const answer = await fetch(this.#origin + path, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=', 2);
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return answer;
  }
}
