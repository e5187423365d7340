import { framePart, momentPart } from "#domain/addresses.ts";
import type { Architecture } from "#domain/catalog.ts";
import { MOMENTS, type MomentId } from "#schema/moment.ts";
import type { Citing } from "./citing.ts";
import { momentLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";

export type ArchitectureFacts = ReturnType<typeof architectureFacts>;
export type MomentView = ReturnType<typeof momentView>;
export type FrameView = ReturnType<typeof framesOf>[number];

/** What a page says of one architecture, in reading order: definition, strengths, costs, figures, systems, incidents. */
export function architectureFacts(architecture: Architecture, citing: Citing) {
  const claim = (id: string, text: string, sources: Parameters<Citing["claim"]>[2], says?: string) =>
    citing.claim(claimAnchor(architecture.id, id), text, sources, says);
  return {
    definition: claim("definition", architecture.definition.text, architecture.definition.sources),
    strengths: architecture.strengths.map(({ id, text, sources }) => claim(id, text, sources)),
    costs: architecture.costs.map(({ id, text, sources }) => claim(id, text, sources)),
    figures: architecture.figures.map(({ id, value, unit, what, conditions, source }) => ({
      value,
      unit,
      conditions,
      ...claim(id, what, [source], `${what} ${value} ${unit}. ${conditions}`),
    })),
    systems: architecture.systems.map(({ id, name, text, sources }) => ({
      name,
      ...claim(id, text, sources, `${name}: ${text}`),
    })),
    incidents: architecture.incidents.map(({ id, name, text, sources }) => ({
      name,
      ...claim(id, text, sources, `${name}: ${text}`),
    })),
  };
}

/** The clauses that complete "Use it if …". */
export function useItIf({ id, shortName, useItIf }: Architecture, citing: Citing) {
  return useItIf.map((clause) =>
    citing.claim(
      claimAnchor(id, clause.id),
      clause.text,
      clause.sources,
      `Use ${shortName} if ${clause.text}.`,
    ),
  );
}

/** What teams commonly get wrong with it. */
export function mistakesOf({ id, mistakes }: Architecture, citing: Citing) {
  return mistakes.map((mistake) => citing.claim(claimAnchor(id, mistake.id), mistake.text, mistake.sources));
}

/** The four moments, in words and as drawings. */
export function momentsOf(architecture: Architecture, citing: Citing) {
  return MOMENTS.map((id) => momentView(architecture, id, citing));
}

/** One moment of one architecture. */
export function momentView(architecture: Architecture, id: MomentId, citing: Citing) {
  const { text, sources } = architecture.moments[id];
  const anchor = claimAnchor(architecture.id, momentPart(id));
  return {
    ...citing.claim(anchor, text, sources, `${momentLabels[id]}: ${text}`),
    title: momentLabels[id],
    drawing: links.drawing(architecture.id, momentPart(id)),
  };
}

/** What happens to one write, frame by frame. */
export function framesOf({ id, write }: Architecture, citing: Citing) {
  return write.map(({ title, text, sources }, place) => ({
    ...citing.claim(claimAnchor(id, framePart(place)), text, sources, `${title}: ${text}`),
    title,
    drawing: links.drawing(id, framePart(place)),
  }));
}
