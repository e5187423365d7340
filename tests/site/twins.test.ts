import { COMPARISON_VERSION, comparison } from "#schema/comparison.ts";
import { comparisons, publicAddress, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

/** The path of a page's twin: the same name with an ending in place of the slash. */
const twinOf = (path: string, ending: string) => `${path.replace(/\/$/, "")}.${ending}`;

test("A program gets every comparison as JSON, of the right type and shape, and finds the page from it", async ({
  request,
}) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    const answer = await request.get(`./${twinOf(path, "json")}`);
    const read = comparison.safeParse(await answer.json());
    return [
      ...(answer.status() === 200 ? [] : [`answers ${answer.status()}`]),
      ...(answer.headers()["content-type"] === "application/json;charset=utf-8"
        ? []
        : ["is of another type"]),
      ...(read.error?.issues.map(({ path: at, message }) => `${at.join(".")} ${message}`) ?? []),
      ...(read.data?.page === publicAddress(path) ? [] : ["names another page"]),
      ...(read.data?.address === publicAddress(twinOf(path, "json")) ? [] : ["names another address"]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("A reader without script gets every decision record as Markdown, with the numbers of the page", async ({
  request,
  served,
}) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    const answer = await request.get(`./${twinOf(path, "adr.md")}`);
    const record = await answer.text();
    const card = await served(path, (document) => {
      const verdict = document.querySelector("#verdict");
      const plain = (element: Element | null | undefined) =>
        element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
      const meter = (name: string) =>
        [...(verdict?.querySelectorAll("dl div") ?? [])].find((one) =>
          plain(one.querySelector("dt")).includes(name),
        );
      return {
        outcome: plain(verdict?.querySelector(".kicker")).replace("The verdict · ", ""),
        pick: plain(verdict?.querySelector("#pick span")),
        lead: /A lead of (.+? notches)/.exec(plain(meter("Score")))?.[1],
        share: plain(meter("share")?.querySelector(".big")),
        flip: plain(meter("flips")?.querySelector("dd")),
      };
    });
    const text = record.replaceAll("\u00a0", " ").replace(/[\u201c\u201d]/g, "");
    const promised = [
      card.pick ? `Chosen option: "${card.pick}"` : "Chosen option: none yet",
      ...(card.lead
        ? [
            `The band is ${card.outcome.toLowerCase()}, and the lead is ${card.lead} `,
            `leads at ${card.share} of all possible priorities`,
            `It flips when ${card.flip}.`,
          ]
        : []),
      `<${publicAddress(path)}>`,
    ];
    return [
      ...(answer.status() === 200 ? [] : [`answers ${answer.status()}`]),
      ...(answer.headers()["content-type"] === "text/markdown;charset=utf-8" ? [] : ["is of another type"]),
      ...promised.filter((said) => !text.includes(said)).map((said) => `does not say ${said}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("A program finds the shape of a comparison where the site publishes its schemas", async ({
  request,
}) => {
  const schema = await (await request.get("./schema/comparison.json")).json();
  expect(schema.$id).toBe(publicAddress("schema/comparison.json"));
  expect(schema.properties.schemaVersion.const).toBe(COMPARISON_VERSION);
});
