/**
 * First step of every command: `node scripts/setup.mjs start` makes the checkout ready and then runs scripts/start.ts.
 * Plain JavaScript, because on a fresh machine the system's Node runs it, and that may not read TypeScript.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stamp = join(modules, ".weighed-lock");
const oldestNode = [22, 18];

const [command, ...options] = process.argv.slice(2);
if (command === undefined || !existsSync(join(root, "scripts", `${command}.ts`))) {
  stop(`There is no command "${command ?? ""}"; README.md lists them.`);
}
install();
// Node 22 still calls the stripping of types an experiment, once for each process.
const quiet = "--disable-warning=ExperimentalWarning";
await run(chosenNode(), [quiet, join(root, "scripts", `${command}.ts`), ...options]);

/** Installs exactly what the lock lists, unless that is what node_modules already holds. */
function install() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256")
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!isInstalled(JSON.parse(lock.toString()))) {
    console.log("Installing what package-lock.json lists. This needs the network, once.");
    // The system's Node may be older than the packages ask for. It only installs them: what runs them comes along.
    npm(["ci", "--include=dev", "--include=optional", "--engine-strict=false", "--loglevel=error"]);
  }
  writeFileSync(stamp, wanted);
}

/**
 * Tells whether npm's own record of node_modules agrees with the lock, as after `npm ci` by hand.
 * Optional packages may be missing: they are for other platforms.
 */
function isInstalled(lock) {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === "") return true;
    if (present[path] === undefined) return wanted.optional === true;
    return present[path].version === wanted.version && present[path].integrity === wanted.integrity;
  });
}

function npm(words) {
  // npm says where it lives; `npm` by name is a .cmd on Windows, which cannot be started without a shell.
  const self = process.env.npm_execpath;
  const [program, first] = self === undefined ? ["npm", []] : [process.execPath, [self]];
  const { status } = spawnSync(program, [...first, ...words], { cwd: root, stdio: "inherit" });
  if (status !== 0)
    stop(`npm ${words[0]} failed; its own words are above. Mend that and run the command again.`);
}

/** The Node that the lock pins where it runs here, else this one if it is new enough. */
function chosenNode() {
  const pinned = join(modules, ".bin", "node");
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  return stop(
    `Weighed needs Node ${oldestNode.join(".")} or newer on this platform, and this is Node ${process.versions.node}: ` +
      "install a newer one from https://nodejs.org/ and run the command again.",
  );
}

/** Runs a program to its end, passes signals on and ends as it ended. */
async function run(program, words) {
  const PATH = [join(modules, ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(program, words, { cwd: root, stdio: "inherit", env: { ...process.env, PATH } });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the child by itself, and a second one would cut its tidying up short.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  endWithTheShell(child);
  const [code, signal] = await new Promise((resolve) => child.on("exit", (...end) => resolve(end)));
  process.exitCode = signal === null ? code : 1;
}

/**
 * npm puts a shell between itself and this process. That shell dies of a SIGTERM and tells nobody, which would leave
 * the server running: so look whether it is still there.
 */
function endWithTheShell(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || child.kill("SIGTERM"), 250).unref();
}

function stop(sentence) {
  console.error(sentence);
  // Whoever counts tests reads the last line, also when there was nothing to run them with.
  if (command === "test") console.log("0 passed, 1 failed");
  process.exit(1);
}
