// The size budget, a step of `npm test`: what a first visit to each main screen transfers, compressed.
import { readdirSync, rmSync } from 'node:fs';
import { DEMO_PASSWORD, startFreshDemo } from './measure/demo-data.ts';
import { findLandmarks } from './measure/landmarks.ts';
import { weighFile, weighPage } from './measure/page-weight.ts';
import { addressOf, screens } from './measure/screens.ts';
import { filesOfPart } from './measure/script-parts.ts';
import { Visitor } from './measure/visitor.ts';

/** Kilobytes, compressed. */
const STYLESHEET = 14;
const SPRITE = 6;
/** Parts that pages load when they need them, by the beginning of their name. */
const PARTS = { 'field-editor-': 90, 'copy-check-worker-': 60 } as const;

const server = await startFreshDemo();
try {
  const problems = [...(await weighAssets()), ...(await weighParts()), ...(await weighScreens())];
  for (const problem of problems) console.error(`✗ ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await server.stop();
  rmSync(server.dataFolder, { recursive: true, force: true });
}

async function weighAssets(): Promise<string[]> {
  const files = readdirSync('build/client/assets').filter((name) => /\.(css|svg)$/.test(name));
  const problems: string[] = [];
  for (const name of files) {
    const limit = name.endsWith('.css') ? STYLESHEET : SPRITE;
    const size = kilobytes(await weighFile(server.origin, `/assets/${name}`));
    console.log(`${size.toFixed(1).padStart(6)} kB of ${limit}  ${name}`);
    if (size > limit) problems.push(`${name}: ${size.toFixed(1)} kB, the budget is ${limit} kB`);
  }
  return problems;
}

async function weighParts(): Promise<string[]> {
  const problems: string[] = [];
  for (const [prefix, limit] of Object.entries(PARTS)) {
    let bytes = 0;
    for (const name of filesOfPart(prefix)) bytes += await weighFile(server.origin, `/assets/${name}`);
    const size = kilobytes(bytes);
    console.log(`${size.toFixed(1).padStart(6)} kB of ${limit}  ${prefix}*.js with what it alone needs`);
    if (size > limit) problems.push(`${prefix}*.js: ${size.toFixed(1)} kB, the budget is ${limit} kB`);
  }
  return problems;
}

async function weighScreens(): Promise<string[]> {
  const landmarks = await findLandmarks(server.dataFolder);
  const visitors = new Map<string, Visitor>();
  const problems: string[] = [];
  for (const { path, login = '', budget, isScriptFree } of screens) {
    const visitor = visitors.get(login) ?? (await arrive(login));
    visitors.set(login, visitor);
    const weight = await weighPage(server.origin, addressOf(path, landmarks), visitor.cookieHeader);
    const size = kilobytes(weight.total);
    console.log(`${size.toFixed(1).padStart(6)} kB of ${budget}  ${weight.scripts} scripts  ${path}`);
    if (size > budget) problems.push(`${path}: ${size.toFixed(1)} kB, the budget is ${budget} kB`);
    if (isScriptFree && weight.scripts > 0) problems.push(`${path}: has ${weight.scripts} scripts, not none`);
  }
  return problems;
}

async function arrive(login: string): Promise<Visitor> {
  const visitor = new Visitor(server.origin);
  if (login) await visitor.signIn(`${login}@demo.test`, DEMO_PASSWORD);
  return visitor;
}

function kilobytes(bytes: number): number {
  return bytes / 1000;
}
