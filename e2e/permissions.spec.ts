import { expect } from '@playwright/test';
import { findLandmarks, type Landmarks } from '../bin/measure/landmarks.ts';
import { Visitor } from '../bin/measure/visitor.ts';
import { type Answer, type Answers, everybody, type Person, people, permissions } from './permissions.ts';
import { listAddresses } from './support/addresses.ts';
import { signedIn, test } from './support/fixtures.ts';

const addresses = listAddresses();

test.describe('permissions', () => {
  let visitors: Map<Person, Visitor>;
  let landmarks: Landmarks;

  test.beforeAll(async ({ server }) => {
    landmarks = await findLandmarks(server.dataFolder);
    visitors = new Map();
    for (const person of everybody) {
      const login = people[person];
      visitors.set(person, login ? await signedIn(server.origin, login) : new Visitor(server.origin));
    }
  });

  test('every address has its row, and every row its address', () => {
    expect(permissions.map(({ path }) => path).sort()).toEqual(addresses.map(({ path }) => path).sort());
    for (const { path, takesForms, answersReading } of addresses) {
      const row = permissions.find((candidate) => candidate.path === path);
      expect(row?.post !== undefined, `${path}: a row for forms`).toBe(takesForms);
      expect(row?.get !== undefined, `${path}: a row for reading`).toBe(answersReading);
    }
  });

  for (const { path, landmarks: named = {}, get, post, form = {}, isFinal } of permissions) {
    test(`${path}: opens for those it should, and for nobody else`, async () => {
      const filled = (text: string) =>
        text.replace(/:(\w+)/g, (all, name) => landmarks[named[name] ?? name] ?? all);
      // What may stand in place of the star begins with nothing.
      const address = filled(path === '/' ? path : `/${path}`).replace(/\/\*$/, '');
      const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, filled(value)]));
      const wrong: string[] = [];
      for (const [person, visitor] of visitors) {
        const compare = async (asked: Promise<Response>, answers: Answers, kindOf: KindOf) => {
          const answer = await asked;
          const kind = await kindOf(answer);
          const expected = answerFor(answers, person);
          if (kind !== expected)
            wrong.push(`${person} ${answer.url}: ${kind} (${answer.status}), not ${expected}`);
        };
        if (get) {
          await compare(visitor.get(address), get, kindOfPage);
          await compare(visitor.get(`${address === '/' ? '/_root' : address}.data`), get, kindOfData);
        }
        if (post && !(isFinal && answerFor(post, person) === 'open'))
          await compare(visitor.post(address, fields, JSON_WELCOME), post, kindOfReply);
      }
      expect(wrong).toEqual([]);
    });
  }
});

/** Where a page's script would ask for data, a refusal is an answer and not a redirect with a message. */
const JSON_WELCOME = { Accept: 'text/html, application/json' };

function answerFor({ others, ...named }: Answers, person: Person): Answer {
  const found = Object.entries(named).find(([, persons]) => persons.includes(person));
  return (found?.[0] as Answer | undefined) ?? others;
}

type Kind = Answer | 'fault';
type KindOf = (answer: Response) => Promise<Kind>;

async function kindOfPage(answer: Response): Promise<Kind> {
  await answer.arrayBuffer();
  return kindOf(answer.status, answer.headers.get('location') ?? '');
}

/** Asked for data alone, Remix answers a redirect as a small message. */
async function kindOfData(answer: Response): Promise<Kind> {
  const body = await answer.text();
  return answer.status === 202 ? kindOf(302, body) : kindOf(answer.status, '');
}

async function kindOfReply(answer: Response): Promise<Kind> {
  const kind = await kindOfPage(answer);
  return kind === 'onwards' ? 'open' : kind;
}

function kindOf(status: number, target: string): Kind {
  if (status >= 500) return 'fault';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status < 300 || status >= 400) return 'open';
  return /(^|")\/masuk(\?ke=|"|$)/.test(target) ? 'signIn' : 'onwards';
}
