import { command } from "./command.ts";

await command(async () => {
  const { site } = await import("../site.config.ts");
  const { askedToStop, serve } = await import("./serve.ts");
  const { assertFree, portFrom } = await import("./server/listen.ts");
  const { ensureBuilt } = await import("./site/build.ts");
  const port = portFrom(process.env.PORT, 4321);
  await assertFree(port);
  await ensureBuilt();
  const { url } = await serve(port, site.base);
  console.log(`Weighed is at ${url} (Ctrl-C ends it)`);
  await askedToStop();
  return 0;
});
