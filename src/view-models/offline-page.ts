import { head } from "./head.ts";
import { links } from "./links.ts";

export type OfflinePage = ReturnType<typeof offlinePage>;

/** What stands in for a page that was never visited while there is no network. It may stand at any address. */
export function offlinePage() {
  return {
    head: head("No network", "This page is not kept on your device, and there is no network.", links.offline),
    home: links.home,
    questions: links.questions,
  };
}
