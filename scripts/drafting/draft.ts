import { pairId } from "#domain/pair.ts";
import { faultOfName } from "#gate/file-names.ts";
import { id as idShape } from "#schema/text.ts";
import { Problem } from "../command.ts";
import { draftArchitecture } from "./architecture.ts";
import { draftVerdict } from "./verdict.ts";

/** A file to be written: where, from the checkout, and what. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

const usage =
  "npm run new -- architecture single-leader, or npm run new -- verdict multi-leader single-leader";

/**
 * Drafts what was asked for after `npm run new --`.
 * @param root folder of the checkout
 * @param asked the kind, then its id; for a verdict the pair's id or both ids, in any order
 * @param options the question an architecture answers, and today as YYYY-MM-DD
 * @throws Problem in one sentence when the kind is unknown, an id cannot be used, or something it needs is not there
 */
export function draft(
  root: string,
  asked: readonly string[],
  options: { readonly question: string | undefined; readonly today: string },
): Draft {
  const [kind, ...ids] = asked;
  if (kind === "architecture") {
    const [id] = exactly(1, ids);
    assertName(id, "architectures");
    return {
      path: pathOf("architectures", id),
      text: draftArchitecture(root, options.question, options.today),
    };
  }
  if (kind === "verdict") {
    const pair = exactly(
      2,
      ids.flatMap((id) => id.split("--")),
    ).toSorted() as [string, string];
    const id = pairId(...pair);
    assertName(id, "verdicts");
    if (pair[0] === pair[1])
      throw new Problem(`A verdict is on two architectures, and "${pair[0]}" is one; for example ${usage}`);
    return { path: pathOf("verdicts", id), text: draftVerdict(root, pair, options.today) };
  }
  throw new Problem(`"${kind ?? ""}" is not a kind of content to begin: write ${usage}`);
}

function exactly(count: 1 | 2, ids: readonly string[]): [string, string] {
  const [first, second = ""] = ids;
  if (first !== undefined && ids.length === count) return [first, second];
  throw new Problem(`That needs ${count === 1 ? "one id" : "the ids of two architectures"}: write ${usage}`);
}

/** The opinion of the schema and of the gate, before there is a file for them to refuse. */
function assertName(id: string, folder: "architectures" | "verdicts"): void {
  const { description = "", examples = [] } = idShape.meta() ?? {};
  for (const part of id.split("--")) {
    if (idShape.safeParse(part).success) continue;
    throw new Problem(
      `"${part}" is not an id: write ${description}; for example ${(examples as string[])[0]}`,
    );
  }
  const fault = faultOfName(
    { name: `${id}.mdx`, path: pathOf(folder, id), kind: "file", isText: true },
    folder,
  );
  if (fault)
    throw new Problem(
      `${fault.what}: write ${fault.allowed}; for example ${fault.example.replace(/\.mdx$/, "")}`,
    );
}

function pathOf(folder: string, id: string): string {
  return `content/${folder}/${id}.mdx`;
}
