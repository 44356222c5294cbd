import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { Failure } from './failure.mjs';
import { childEnvironment, root } from './runtime.mjs';

const running = new Set();

// Without this, TERM sent to npm would leave the server running. The terminal sends Ctrl-C to everyone by itself,
// and a second one would make the server end without finishing its requests.
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
  process.on(signal, () => {
    const isSentToAll = signal === 'SIGINT' && process.stdin.isTTY;
    for (const child of running) if (!isSentToAll) child.kill(signal);
    if (running.size === 0) process.exit(128 + constants.signals[signal]);
  });
}
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs a program on our own terminal until it ends; resolves to its exit code. */
export async function runToEnd(command, args, { env } = {}) {
  const { code } = await follow(command, args, { env, stdio: 'inherit' });
  return code;
}

/** Runs a program quietly, telling every ten seconds that it goes on; resolves to its code and all it printed. */
export async function runQuietly(title, command, args, { env, cwd } = {}) {
  const startedAt = Date.now();
  console.log(`• ${title} …`);
  const ticker = setInterval(() => console.log(`  … ${seconds(startedAt)} s`), 10_000);
  try {
    const result = await follow(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    if (result.code === 0) console.log(`  done in ${seconds(startedAt)} s`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}

function follow(command, args, { env, cwd = root, stdio }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, env: childEnvironment(env) });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      reject(new Failure(`Cannot run ${command} (${error.code}); is it installed and in the PATH?`));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), output });
    });
  });
}

export function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
