import { command } from "./command.ts";

await command(async () => {
  const { site } = await import("../site.config.ts");
  const { askedToStop, serve } = await import("./serve.ts");
  const { portFrom } = await import("./server/listen.ts");
  const { url } = await serve(portFrom(process.env.PORT, 4321), site.base);
  console.log(`Weighed is at ${url} (Ctrl-C ends it)`);
  await askedToStop();
  return 0;
});
