import { type Catalog, compareIds, type Question } from "#domain/catalog.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { turningChanges } from "#domain/picks-changed.ts";
import { site } from "../../site.config.ts";
import { type FeedEntry, feedTag, ratingsDraft, TAG_YEAR, verdictDraft } from "./feed-entries.ts";
import type { Alternate } from "./head.ts";
import { absolute, links } from "./links.ts";

/** Whoever wants everything has the page of changes; programs ask for a feed every hour. */
const MOST_ENTRIES = 100;

export type FeedView = ReturnType<typeof feedView>;

/** The alternate of a page that names the feed of all questions, or of one. */
export function feedAlternate(question?: Pick<Question, "id" | "shortTitle">): Alternate {
  return {
    type: "application/atom+xml",
    href: question ? links.questionFeed(question.id) : links.feed,
    title: titleOfFeed(question),
  };
}

/**
 * What a feed says: each verdict at its newest change, so that no entry has a pick that no longer holds, and each change
 * of an architecture's ratings that turned a pick.
 *
 * @param question the one it is about; left out, it is about all
 * @returns its entries newest first and then by id, at most a hundred; every day comes from content
 */
export function feedView(catalog: Catalog, question?: Question) {
  const isMine = (pair: Pair) => question === undefined || pair.question.id === question.id;
  const drafts = [
    ...pairs(catalog).filter(isMine).map(verdictDraft),
    ...turningChanges(catalog)
      .filter((change) => change.pairs.some(isMine))
      .map(ratingsDraft),
  ]
    .sort((one, other) => compareIds(other.day, one.day) || compareIds(one.id, other.id))
    .slice(0, MOST_ENTRIES);
  return {
    id: feedTag(question ? `questions/${question.id}/feed` : "feed"),
    title: titleOfFeed(question),
    subtitle: "Which of two software architectures to pick, whenever a verdict is new or has changed.",
    href: absolute(question ? links.question(question.id) : links.changes),
    self: absolute(question ? links.questionFeed(question.id) : links.feed),
    author: { name: site.name, href: absolute(links.about) },
    rights: "Text: CC BY 4.0",
    // A feed without entries still has a day: the one on which its tags begin.
    updated: drafts[0]?.day ?? `${TAG_YEAR}-01-01`,
    entries: drafts.map(({ id, day, rest }): FeedEntry => ({ id, day, ...rest() })),
  };
}

function titleOfFeed(question?: Pick<Question, "shortTitle">): string {
  return question ? `${site.name}: ${question.shortTitle}` : `${site.name}: new and changed verdicts`;
}
