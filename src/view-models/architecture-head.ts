import type { Architecture, Question } from "#domain/catalog.ts";
import { twinsOf } from "./alternates.ts";
import { insideSentence } from "./amounts.ts";
import { descriptionFrom } from "./description.ts";
import { type Head, head } from "./head.ts";
import { links } from "./links.ts";
import { architectureCard } from "./preview-card.ts";
import { breadcrumbList } from "./structured-data/breadcrumb-list.ts";
import { definedTerm } from "./structured-data/defined-term.ts";
import { techArticle } from "./structured-data/tech-article.ts";

/**
 * The head of an architecture's page.
 *
 * @param sources all that its page cites, in the order of their numbers
 */
export function architectureHead(
  architecture: Architecture,
  question: Question,
  sources: readonly { readonly href: string }[],
): Head {
  const { id, name } = architecture;
  const href = links.architecture(id);
  const citations = sources.map((source) => source.href);
  return head(`${name}: when to use it`, describe(architecture), href, twinsOf(href), {
    picture: architectureCard(architecture, question).alt,
    things: [
      techArticle({ title: name, href, about: [id], citations, ...architecture }),
      definedTerm(architecture),
      breadcrumbList([
        { title: "Architectures", href: links.architectures },
        { title: question.shortTitle, href: links.question(question.id) },
        { title: name, href },
      ]),
    ],
  });
}

/** What it is; where that is too long to be shown whole, what its page says of it. */
function describe({ name, definition }: Architecture): string {
  const of = "what it does well, what it costs and when to use it, each sentence with its source.";
  return descriptionFrom(definition.text, `How ${insideSentence(name)} works, ${of}`, `How it works, ${of}`);
}
