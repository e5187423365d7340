import { command } from "./command.ts";

await command(async () => {
  const { buildSite } = await import("./site/build.ts");
  await buildSite();
  return 0;
});
