/**
 * Plain text as Markdown that shows just that text: whatever could begin markup has a backslash before it, and line
 * breaks become spaces.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, " ")
    .replace(/[\\`*_[\]<|~]|&(?=#?\w+;)|^[#>+-]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
