import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, type WebDriver } from "selenium-webdriver";
import { aScreen } from "./screen.ts";
import { started } from "./started.ts";

/** How the browser is set before it starts. */
export interface Settings {
  readonly scheme: "light" | "dark";
  readonly script: boolean;
}

/** A browser that is driven. */
export interface Driven {
  readonly driver: WebDriver;
  /** Closes the browser and ends all that was started for it. */
  end(): Promise<void>;
}

/** Buttons beside the address keep MiniBrowser's window from becoming as narrow as a phone. */
const smallButtons =
  "* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 2px; -gtk-icon-transform: scale(.5) }";

/**
 * Starts WebKitGTK on a screen of its own, with nothing of the person at the keyboard in it.
 * @param settings of the browser
 * @throws Error when a part of it does not come up
 */
export async function drivenWebkit(settings: Settings): Promise<Driven> {
  const home = mkdtempSync(join(tmpdir(), "weighed-webkitgtk-"));
  mkdirSync(join(home, "gtk-3.0"));
  writeFileSync(join(home, "gtk-3.0", "gtk.css"), smallButtons);
  const screen = await aScreen(process.env.XVFB_PATH ?? "Xvfb");
  const port = await aFreePort();
  const path = process.env.WEBKIT_DRIVER_PATH ?? "WebKitWebDriver";
  const service = started(path, [`--port=${port}`, "--host=127.0.0.1"], surroundings(home, screen.display));
  const endAll = async () => {
    await service.end();
    // Whatever still shows a window ends with its screen.
    await screen.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const driver = await session(`http://127.0.0.1:${port}`, settings);
    return { driver, end: () => driver.quit().finally(endAll) };
  } catch (error) {
    await endAll();
    throw error;
  }
}

async function session(service: string, { scheme, script }: Settings): Promise<WebDriver> {
  for (let tries = 0; !(await isUp(service)); tries += 1) {
    if (tries > 100) throw new Error("WebKitWebDriver did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const args = [
    "--automation",
    `--enable-javascript=${script}`,
    ...(scheme === "dark" ? ["--dark-mode"] : []),
  ];
  const asked = {
    browserName: "MiniBrowser",
    acceptInsecureCerts: true,
    "webkitgtk:browserOptions": { args },
  };
  return new Builder().usingServer(service).withCapabilities(asked).build();
}

async function isUp(service: string): Promise<boolean> {
  return fetch(`${service}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** No desktop, no settings of anybody, no accessibility bus; painted by the processor, as there is no other. */
function surroundings(home: string, display: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display,
    GDK_BACKEND: "x11",
    GSETTINGS_BACKEND: "memory",
    NO_AT_BRIDGE: "1",
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
