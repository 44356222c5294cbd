import express from 'express';
import { createServer } from 'vite';
import { config } from '#app/config.server.ts';

// The same application as in production, but read by Vite: a changed file makes it a new one, while the modules
// that did not change, the database among them, stay.
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
// Loaded at once, so that the first page does not wait and the demo accounts are printed.
await vite.ssrLoadModule('/app/start.ts');
outer.listen(config.port, config.host);
