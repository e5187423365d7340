import { site } from "../../site.config.ts";
import { LICENCE } from "./licence.ts";
import { links } from "./links.ts";
import { type Block, linked, list, type Part, paragraph } from "./twins/document.ts";

/** What the page says in one line. */
export const aboutInOneLine =
  "Weighed compares software architectures two at a time and says which to pick, why, and how sure it is.";

/** The laws of product.md as a reader meets them, in the same order. */
const laws = [
  "No claim without a source, and no rating without a reason.",
  "Every architecture has real costs, and every verdict says when the loser wins.",
  "One page for each pair. The other order, and every other name, leads to it.",
  "The words may not contradict the numbers: when the ratings turn a pick, the site cannot be built until an editor has written the verdict anew.",
  "Only answers to the same question are compared. When a pair mixes kinds of thing, its page says so first.",
  "“Too close to call”, “use both” and “use neither” are verdicts too.",
  "Every page is dated, and what changed is written down.",
];

/** What Weighed promises, who writes it, who pays for it, and what may be done with it: the sections of the page. */
export function aboutSections(): (Part & { readonly anchor: string })[] {
  return [
    section("laws", "The laws it keeps", [
      list(
        laws.map((law) => ({ words: linked(law) })),
        "steps",
      ),
      paragraph("A program checks each of these before anything is published."),
    ]),
    section("who", "Who writes it", [
      paragraph(
        `The text is drafted by an AI model from the sources it names and then read against them. The [method page](${links.methodSection("who")}) says how that is checked and what it cannot catch.`,
      ),
    ]),
    section("money", "Money and data", [
      paragraph(
        "Nobody pays for a verdict. There are no adverts, no affiliate links, no cookies and no tracking. The pages ask nothing of any other host.",
      ),
      paragraph(
        "If you choose light or dark at the foot of a page, your browser keeps that word, so that the next page has the same colours. Choose “Auto” and it is gone.",
      ),
      paragraph(
        "Your browser also keeps copies of the pages you visit, for when you have no network. They are never sent, they hold nothing that you said on a page, and while you have a network you always see the page as it is now. Clear the site’s data and they are gone.",
      ),
    ]),
    section("licence", "Licence", licence()),
    section("contact", "Contact", [
      paragraph(
        `Write to ${site.feedback}. A “disagree” link beside each sentence fills in which one you mean.`,
      ),
    ]),
  ];
}

function licence(): Block[] {
  const schema = (name: string) => `[${name}](${links.schema(name)})`;
  const content = ["question", "architecture", "verdict", "source", "disagreement"].map(schema).join(", ");
  return [
    paragraph(
      `The text and the ratings are [CC BY 4.0](${LICENCE.address}): use them, and say where they come from. The code is under the MIT licence. The shape of the data is published as JSON Schema: ${content} and, for the twin of each comparison, ${schema("comparison")}.`,
    ),
  ];
}

function section(anchor: string, heading: string, blocks: readonly Block[]) {
  return { anchor, heading, level: 2 as const, blocks };
}
