import { expect, test } from "@playwright/test";
import { folders } from "../../scripts/site/folders.ts";
import { buildElsewhere, hashes, type SecondBuild } from "./second-build.ts";

let second: SecondBuild | undefined;

test.afterAll(() => second?.remove());

test("Whoever builds the site anew, anywhere, gets the same bytes and can check that we published what we wrote", async () => {
  // A whole build, on a machine that is busy with other tests.
  test.setTimeout(180_000);
  second = await buildElsewhere({
    // Half a day ahead, and a language whose small letters for "I" are its own.
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" },
    umask: 0o077,
  });
  const [here, there] = [hashes(folders.dist), hashes(second.dist)];
  const differ = [...new Set([...here.keys(), ...there.keys()])].filter(
    (name) => here.get(name) !== there.get(name),
  );
  expect(differ).toEqual([]);
  expect(here.size).toBeGreaterThan(20);
});
