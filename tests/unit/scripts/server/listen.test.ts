import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { assertFree, listen, portFrom } from "../../../../scripts/server/listen.ts";

test("the port is 4321 unless PORT says another", () => {
  expect(portFrom(undefined, 4321)).toBe(4321);
  expect(portFrom("", 4321)).toBe(4321);
  expect(portFrom("5000", 4321)).toBe(5000);
  expect(portFrom("0", 4321)).toBe(0);
});

test("a PORT that is none is refused in one sentence", () => {
  for (const value of ["x", "-1", "65536", "4321.5", "1e3", " 80"]) {
    expect(() => portFrom(value, 4321), value).toThrow(/^PORT is .* for example PORT=5000 npm start$/);
  }
});

test("a taken port is said in one sentence that names the option", async () => {
  const first = await listen((_request, response) => response.end(), 0);
  await expect(assertFree(first.port)).rejects.toThrow(
    `Port ${first.port} is taken; choose another with PORT=5000 npm start`,
  );
  first.close();
  await assertFree(first.port);
});

test("a port that another program has under the other address of this machine is taken too", async () => {
  const other = createServer();
  const isUp = await new Promise<boolean>((resolve) => {
    other.once("error", () => resolve(false)).listen(0, "::1", () => resolve(true));
  });
  test.skip(!isUp, "this machine has no IPv6");
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  await expect(assertFree(address.port)).rejects.toThrow(/is taken/);
  other.close();
});

test("a server that is closed ends the connections that are still open", async () => {
  const server = await listen(() => {}, 0);
  const asked = fetch(`http://127.0.0.1:${server.port}/`).then(
    () => "answered",
    () => "cut",
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.close();
  expect(await asked).toBe("cut");
});
