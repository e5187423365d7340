import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Problem } from "../command.ts";

/** A server that is up. */
export interface Listening {
  readonly port: number;
  /** Ends it at once, open connections included. */
  close(): void;
}

/**
 * Reads the PORT variable.
 * @param value its value; unset or empty means `otherwise`. 0 asks for any free port.
 * @throws Problem when it is no port
 */
export function portFrom(value: string | undefined, otherwise: number): number {
  if (value === undefined || value === "") return otherwise;
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Problem(
    `PORT is ${JSON.stringify(value)}, but must be a whole number from 0 to 65535; for example PORT=5000 npm start`,
  );
}

/**
 * Serves on this machine only, under both of its own addresses: a browser may take "localhost" for either.
 * @param handler answers the requests
 * @param port 0 takes any free one, on 127.0.0.1 alone
 * @throws Problem in one sentence when the port is taken or not ours to use
 */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const first = await bind(handler, port, "127.0.0.1");
  const servers = [first];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    if (port !== 0) servers.push(...(await bindIfPresent(handler, port, "::1")));
  } catch (error) {
    close();
    throw error;
  }
  return { port: (first.address() as AddressInfo).port, close };
}

/**
 * Makes sure a port can be used before a build is spent on it.
 * @throws Problem as `listen` does
 */
export async function assertFree(port: number): Promise<void> {
  (await listen((_request, response) => response.end(), port)).close();
}

/** Many machines and containers have no IPv6: then there is nothing to serve there. */
async function bindIfPresent(handler: RequestListener, port: number, host: string): Promise<Server[]> {
  try {
    return [await bind(handler, port, host)];
  } catch (error) {
    if (error instanceof Problem) throw error;
    return [];
  }
}

function bind(handler: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error.code, port) ?? error));
    server.listen(port, host, () => resolve(server));
  });
}

function refusal(code: string | undefined, port: number): Problem | undefined {
  const option = `choose another with PORT=${port === 5000 ? 5001 : 5000} npm start`;
  if (code === "EADDRINUSE") return new Problem(`Port ${port} is taken; ${option}`);
  if (code === "EACCES") return new Problem(`Port ${port} is reserved by the system; ${option}`);
  return undefined;
}
