import { expect, test } from "@playwright/test";
import { fromStandpoint, standpointOf } from "#view-models/standpoint.ts";

const editor = {
  id: "editor",
  name: "A collaborative editor",
  stated: { priorities: [5, 1], needs: [4, null] },
};
const question = {
  criteria: [
    { id: "lat", group: "sees", name: "Latency" },
    { id: "con", group: "runs", name: "Consistency" },
  ],
  situations: [editor, { ...editor, id: "files", name: "Distributing large files" }],
};

test("A reader's priorities are called a situation only when priorities and must-haves are exactly its own", () => {
  expect(standpointOf(question, { priorities: [5, 1], needs: [4, null] })).toBe(editor);
  expect(standpointOf(question, { priorities: [5, 1], needs: [null, null] })).toBe("own");
  expect(standpointOf(question, { priorities: [5, 2], needs: [4, null] })).toBe("own");
  expect(standpointOf(question, { priorities: [3, 3], needs: [null, null] })).toBe("noOpinion");
});

test("A title ends in the standpoint, with a small letter where the name has one inside a sentence", () => {
  expect(fromStandpoint(editor, "by my priorities")).toBe("for a collaborative editor");
  expect(fromStandpoint({ ...editor, name: "Distributing large files" }, "")).toBe(
    "for distributing large files",
  );
  expect(fromStandpoint("noOpinion", "by my priorities")).toBe("at equal priorities");
  expect(fromStandpoint("own", "by my priorities")).toBe("by my priorities");
});
