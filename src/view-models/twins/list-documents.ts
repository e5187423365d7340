import type { Catalog } from "#domain/catalog.ts";
import { changesPage } from "../changes-page.ts";
import { comparisonList, newestOf } from "../comparison-list.ts";
import { howToRead } from "../how-to-read.ts";
import { links } from "../links.ts";
import { questionList } from "../question-list.ts";
import { searchInOneLine, searchWords } from "../search-page.ts";
import { siteMapPage } from "../site-map-page.ts";
import { type Block, list, type PageDocument, type Part, paragraph, part, words } from "./document.ts";
import { memberLine, questionLine, verdictLine } from "./list-lines.ts";

/** A page that lists: no sources of its own. */
function listing(
  kind: string,
  [title, summary]: readonly [string, string],
  href: string,
  { opening = [], parts = [] }: { opening?: readonly Block[]; parts?: readonly Part[] },
): PageDocument {
  return { kind, title, href, summary: { words: words(summary) }, opening, parts, sources: [] };
}

/** The home page: the newest verdicts, the questions, and how to read a verdict. */
export function homeDocument(catalog: Catalog): PageDocument {
  const summary =
    "Two architectures, one page: which to pick, why, how sure that is, and what would change the pick. Every rating has a reason and a source, and you can contradict each sentence by email.";
  const title = "Software architectures, weighed two at a time";
  const newest = newestOf(comparisonList(catalog), 6);
  return listing("home", [title, summary], links.home, {
    parts: [
      section("verdicts", "Newest verdicts", [list(newest.map(verdictLine))]),
      section("questions", "Questions", [list(questionList(catalog).map(questionLine))]),
      section("reading", "How to read a verdict", [
        list(
          howToRead.map((text) => ({ words: words(text) })),
          "steps",
        ),
        paragraph(`[How a verdict is computed](${links.method}), with the limits of it.`),
      ]),
    ],
  });
}

/** Every question, with its members. */
export function questionsDocument(catalog: Catalog): PageDocument {
  const summary =
    "Architectures are compared only when they answer the same design question. These are the questions.";
  return listing("questions", ["Questions", summary], links.questions, {
    opening: [list(questionList(catalog).map(questionLine))],
  });
}

/** Every architecture under the question it answers. */
export function architecturesDocument(catalog: Catalog): PageDocument {
  const summary = "Every architecture on this site, under the question it answers, with its other names.";
  const parts = questionList(catalog).flatMap(({ title, href, members }): Part[] => [
    {
      heading: title,
      level: 2,
      blocks: [paragraph({ words: words(title, href) }), list(members.map(memberLine))],
    },
  ]);
  return listing("architectures", ["Architectures", summary], links.architectures, { parts });
}

/** Every verdict, the newest first. */
export function comparisonsDocument(catalog: Catalog): PageDocument {
  const summary = "Every pair that has a verdict, the newest first.";
  return listing("comparisons", ["Comparisons", summary], links.comparisons, {
    opening: [list(comparisonList(catalog).map(verdictLine))],
  });
}

/** Every dated change of every page, newest day first. */
export function changesDocument(catalog: Catalog): PageDocument {
  const summary = "Every change to a question, an architecture or a verdict, newest first.";
  const parts = changesPage(catalog).days.map(({ day, date, entries }) =>
    section(`on-${day}`, date, [
      list(
        entries.map(({ title, href, what }) => ({ words: [{ text: title, href }, { text: `: ${what}` }] })),
      ),
    ]),
  );
  return listing("changes", ["What changed", summary], links.changes, { parts });
}

/** How to search, and where to start instead. */
export function searchDocument(): PageDocument {
  return listing("search", ["Search", searchInOneLine], links.search, { opening: searchWords() });
}

/** Every page by its kind, and what programs may read. */
export function siteMapDocument(catalog: Catalog): PageDocument {
  const { dek, groups } = siteMapPage(catalog);
  return listing("sitemap", ["Every page", dek], links.siteMap, {
    parts: groups.map(({ section: heading, items }) =>
      part(heading, [list(items.map(({ title, href }) => ({ words: words(title, href) })))]),
    ),
  });
}

function section(anchor: string, heading: string, blocks: readonly Block[]): Part {
  return { anchor, heading, level: 2, blocks };
}
