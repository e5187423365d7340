import { command, run } from "./command.ts";

// Astro runs the content gate itself, at the start and after every change (src/gate/integration.ts).
await command(async () => {
  const { assertFree, portFrom } = await import("./server/listen.ts");
  const port = portFrom(process.env.PORT, 4321);
  await assertFree(port);
  return run("astro", ["dev", "--port", String(port)]);
});
