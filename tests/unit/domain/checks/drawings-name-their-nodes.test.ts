import { expect, test } from "@playwright/test";
import { drawingsNameTheirNodes } from "#domain/checks/drawings-name-their-nodes.ts";
import { aCatalog, aMoment, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const drawn = (drawing: Parameters<typeof aMoment>[1]) => {
  const { moments } = anArchitecture();
  const architecture = anArchitecture({
    moments: { ...moments, allIsWell: aMoment("All is well.", drawing) },
  });
  return aCatalog({ architectures: [architecture, anotherArchitecture()] });
};

test("drawings of their own nodes are fine", () => {
  expect(drawingsNameTheirNodes(aCatalog(), TODAY)).toEqual([]);
});

test("a link, a writer and a loss of a node that is not there are three mistakes", () => {
  const drawing = {
    links: [{ from: "west", to: "eats", kind: "async" as const }],
    writers: ["moon"],
    gone: ["mars"],
  };
  expect(drawingsNameTheirNodes(drawn(drawing), TODAY)).toMatchObject([
    {
      where: { field: ["moments", "allIsWell", "drawing", "links", 0, "to"] },
      allowed: expect.stringContaining('did you mean "east"?'),
    },
    { where: { field: ["moments", "allIsWell", "drawing", "writers", 0] } },
    { where: { field: ["moments", "allIsWell", "drawing", "gone", 0] } },
  ]);
});

test("a value, a client and a move of a node that is not there are four mistakes", () => {
  const drawing = {
    values: { moon: "A" },
    clients: [{ at: "mars", from: "above" as const, does: "reads" as const }],
    moving: [{ from: "sun", to: "venus", value: "A" }],
  };
  const fields = drawingsNameTheirNodes(drawn(drawing), TODAY).map(({ where }) => where.field?.slice(3));
  expect(fields).toEqual([
    ["values", "moon"],
    ["clients", 0, "at"],
    ["moving", 0, "from"],
    ["moving", 0, "to"],
  ]);
});

test("the frames of a write are held to the same", () => {
  const { write } = anArchitecture();
  const frames = write.map((frame) => ({ ...frame, drawing: { ...frame.drawing, writers: ["moon"] } }));
  const architectures = [anArchitecture({ write: frames }), anotherArchitecture()];
  const [problem] = drawingsNameTheirNodes(aCatalog({ architectures }), TODAY);
  expect(problem?.where).toMatchObject({ field: ["write", 0, "drawing", "writers", 0] });
});

test("no link leads from a node to itself", () => {
  const links = [{ from: "west", to: "west", kind: "sync" as const }];
  expect(what(drawingsNameTheirNodes(drawn({ links }), TODAY))).toEqual([
    'a link leads from "west" to itself',
  ]);
});
