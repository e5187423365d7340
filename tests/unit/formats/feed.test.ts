import { expect, test } from "@playwright/test";
import { atomFeed } from "#formats/feed.ts";
import { feedView } from "#view-models/feed.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";
import { atomFaults, childrenOf, readXml, textOf } from "./atom-faults.ts";

test("The feed of everything and that of each question keep the rules of Atom", () => {
  const catalog = theRealCatalog();
  expect(atomFaults(atomFeed(feedView(catalog)))).toEqual([]);
  for (const question of catalog.questions.values()) {
    expect(atomFaults(atomFeed(feedView(catalog, question))), question.id).toEqual([]);
  }
});

test("The rules find a feed without an id, a wrong moment, a strange element and two entries of one id", () => {
  const good = atomFeed(feedView(theRealCatalog()));
  expect(atomFaults(good.replace(/<id>[^<]*<\/id>/, ""))).toEqual(["has 0 id"]);
  expect(atomFaults(good.replace(/<updated>[^<]*</, "<updated>yesterday<"))).toEqual([
    "has updated yesterday",
  ]);
  expect(atomFaults(good.replace("<rights>", "<guid/><rights>"))).toEqual([
    "has guid, which Atom does not know there",
  ]);
  const [entry = ""] = /<entry>[\s\S]*?<\/entry>/.exec(good) ?? [];
  expect(atomFaults(good.replace(entry, entry + entry))).toEqual(["has two entries of one id"]);
  expect(() => atomFaults(good.replace("</feed>", ""))).toThrow();
});

test("Signs that mean something in HTML or XML stay text, and nothing can end its element early", () => {
  const hostile = `R&D <b>"x"</b> ]]></content><entry> 'y'`;
  const xml = atomFeed(
    feedView(
      aCatalog({
        architectures: [anArchitecture({ shortName: hostile }), anotherArchitecture()],
        verdicts: [aVerdict({ dek: hostile, changes: [{ date: "2026-01-05", what: hostile }] })],
      }),
    ),
  );
  expect(atomFaults(xml)).toEqual([]);
  const [entry, ...more] = childrenOf(readXml(xml), "entry");
  expect(more).toEqual([]);
  const html = entry ? textOf(entry, "title") + textOf(entry, "content") : "";
  expect(html).toContain("R&#38;D &#60;b&#62;&#34;x&#34;");
  expect(
    [...html.matchAll(/<\/?(\w+)/g)]
      .map(([, name]) => name)
      .filter((name) => !/^(p|ul|li)$/.test(name ?? "")),
  ).toEqual([]);
});

test("A day becomes its first moment in UTC, and the same content gives the same bytes", () => {
  const view = feedView(
    aCatalog({ verdicts: [aVerdict({ changes: [{ date: "2026-01-05", what: "First published." }] })] }),
  );
  const xml = atomFeed(view);
  expect(textOf(readXml(xml), "updated")).toBe("2026-01-05T00:00:00.000Z");
  expect(atomFeed(view)).toBe(xml);
  expect(xml).not.toContain("generator");
});
