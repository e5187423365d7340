import { expect, test } from "@playwright/test";
import { groupsCanBeEqual } from "#domain/checks/groups-can-be-equal.ts";
import { aCatalog, aQuestion, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const grouped = (group: (criterion: string, group: string) => string) => {
  const criteria = aQuestion().criteria.map((criterion) => ({
    ...criterion,
    group: group(criterion.id, criterion.group),
  }));
  return aCatalog({ questions: [aQuestion({ criteria })] });
};

test("groups of three, three and two can be equal", () => {
  expect(groupsCanBeEqual(aCatalog(), TODAY)).toEqual([]);
});

test("a group that is not there is named with the one that was meant", () => {
  const [problem] = groupsCanBeEqual(
    grouped((id, group) => (id === "lat" ? "dayly" : group)),
    TODAY,
  );
  expect(problem).toMatchObject({ where: { field: ["criteria", 0, "group"] } });
  expect(problem?.allowed).toContain('did you mean "daily"?');
});

test("a group without criteria is named", () => {
  expect(
    what(
      groupsCanBeEqual(
        grouped((_, group) => (group === "people" ? "daily" : group)),
        TODAY,
      ),
    ),
  ).toEqual(['no criterion is in the group "people"']);
});

test("one criterion against six cannot be made equal in steps of 1 to 5", () => {
  const group = (id: string) => (id === "ops" ? "people" : id === "con" ? "breaks" : "daily");
  expect(what(groupsCanBeEqual(grouped(group), TODAY))).toEqual([
    "no whole steps from 1 to 5 make these groups equal (daily: 6, breaks: 1, people: 1)",
  ]);
});
