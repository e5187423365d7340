import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { folders } from "../../scripts/site/folders.ts";
import { type Started, started } from "../webkitgtk/started.ts";

/** nginx that serves a site on a port of this machine. */
export interface Nginx {
  readonly port: number;
  end(): Promise<void>;
}

/**
 * Serves a site by nginx with deploy/nginx.conf as it is, but for the port and the folder.
 * @param program path of nginx
 * @param live folder of the finished site, or a link to it
 * @param scratch an empty folder for what nginx writes
 * @throws when nginx refuses the file, with its own words
 */
export async function nginxServing(program: string, live: string, scratch: string): Promise<Nginx> {
  const port = await freePort();
  const file = join(scratch, "nginx.conf");
  mkdirSync(scratch, { recursive: true });
  writeFileSync(file, whole(ours(live, port), scratch));
  const words = ["-e", "stderr", "-p", scratch, "-c", file];
  const { status, stderr } = spawnSync(program, [...words, "-t"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`nginx refuses deploy/nginx.conf:\n${stderr}`);
  const running: Started = started(program, words, process.env);
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return { port, end: running.end };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await running.end();
  throw new Error("nginx did not answer within 5 seconds");
}

function ours(live: string, port: number): string {
  return readFileSync(join(folders.root, "deploy", "nginx.conf"), "utf8")
    .replace("  listen 80;\n  listen [::]:80;\n", `  listen 127.0.0.1:${port};\n`)
    .replace(/^ {2}root .*;$/m, `  root ${live};`);
}

/** What a machine's own nginx.conf has around the sites. One process, which ends with the one that started it. */
function whole(sites: string, scratch: string): string {
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    "daemon off;",
    "master_process off;",
    `pid ${scratch}/nginx.pid;`,
    "events {}",
    "http {",
    "access_log off;",
    // Debian's file has it on. A site must not be compressed twice.
    "gzip on;",
    ...kinds.map((kind) => `${kind}_temp_path ${scratch}/${kind};`),
    sites,
    "}",
  ].join("\n");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject).listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
