// The floor of the benchmarks: one page without data and without a session, served as Remix's own template for
// Express does it. `PORT` says where.
import { join } from 'node:path';
import process from 'node:process';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';

const build: ServerBuild = await import(join(process.cwd(), 'build/floor/server/index.js'));
const app = express();
app.disable('x-powered-by');
app.use(compression());
app.all('*', createRequestHandler({ build, mode: 'production' }));
app.listen(Number(process.env.PORT), '127.0.0.1');
