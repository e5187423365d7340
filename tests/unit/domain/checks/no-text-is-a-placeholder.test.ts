import { expect, test } from "@playwright/test";
import { noTextIsAPlaceholder } from "#domain/checks/no-text-is-a-placeholder.ts";
import { aCatalog, aClaim, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const costing = (text: string) =>
  aCatalog({ architectures: [anArchitecture({ costs: [aClaim("first", text)] }), anotherArchitecture()] });
const strong = (text: string) =>
  aCatalog({
    architectures: [anArchitecture({ strengths: [aClaim("first", text)] }), anotherArchitecture()],
  });

test("facts are no placeholders", () => {
  expect(noTextIsAPlaceholder(aCatalog(), TODAY)).toEqual([]);
});

for (const text of [
  "TODO",
  "TODO: find the cost.",
  "To be filled in, TBD.",
  "None.",
  "N/A",
  "n/a.",
  "Unknown",
  "...",
  "-",
  "No costs.",
  "No known drawbacks.",
  "There are no real downsides to it.",
  "It depends.",
  "Specific tradeoffs depend on your use case.",
  "The cost depends on the use case.",
  "What it costs depends on your specific needs.",
  "Lorem ipsum dolor sit amet.",
  "More is coming soon.",
  "It costs XXX a month.",
  "It costs <amount> a month.",
  "It costs {{amount}} a month.",
  "[COST NAME] is high.",
  "YOUR TEXT HERE",
  "Write your cost here.",
  "ARCHITECTURE_COST",
  "Somebody must ... and merge it.",
  "Somebody must … and merge it.",
  "As above.",
]) {
  test(`"${text}" is no cost`, () => {
    const problems = noTextIsAPlaceholder(costing(text), TODAY);
    expect(problems).toMatchObject([
      { where: { field: ["costs", 0, "text"] }, allowed: "a real cost, with a source" },
    ]);
  });
}

for (const text of [
  "It has no single cost that stands out: the merge and the second region are both paid monthly.",
  "Reading locally has no cost across regions.",
  "A todo list that syncs is the usual example.",
  "None of the copies waits for another.",
  "Whether a write survives depends on the copy that took it.",
  "IPFS and IBM MQ are both used for it.",
  "The delay is unknown to the client.",
  "A copy waits for n < 3 others.",
]) {
  test(`"${text}" is a fact`, () => {
    expect(noTextIsAPlaceholder(strong(text), TODAY)).toEqual([]);
  });
}

test("a label may be an acronym in two words", () => {
  const systems = [{ ...aClaim("mq"), name: "IBM MQ" }];
  const catalog = aCatalog({ architectures: [anArchitecture({ systems }), anotherArchitecture()] });
  expect(noTextIsAPlaceholder(catalog, TODAY)).toEqual([]);
});
