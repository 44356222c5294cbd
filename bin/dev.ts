import express from 'express';
import { createServer } from 'vite';

// The same application as in production, read by Vite: every request gets its newest version.
const { HOST: host = '127.0.0.1', PORT: port = '3000' } = process.env;
const vite = await createServer({ server: { middlewareMode: true } });
const outer = express();
outer.disable('x-powered-by');
outer.use(vite.middlewares);
outer.use(async (request, response, next) => {
  try {
    const { app } = await vite.ssrLoadModule('/app/start.ts');
    app(request, response, next);
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    next(error);
  }
});
outer.listen(Number(port), host, () =>
  console.log(`Pewarta (development) is ready at http://localhost:${port}`),
);
