import type { PhrasingContent, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Inline, Prose } from "./paper";

const deepest = 4;

/**
 * The Markdown a person typed, as paragraphs, lists, quotations, bold and italic. Titles become a bold line, a link keeps
 * its words and shows its address, HTML and anything else stay the plain words they are.
 */
export function proseOf(markdown: string): Prose[] {
  const root = unified().use(remarkParse).parse(markdown);
  return root.children.flatMap((node) => blockOf(node, markdown, 0));
}

/** A line of prose that nobody typed as Markdown: each line feed starts a paragraph. */
export function plain(text: string): Prose[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ p: [line] }));
}

function blockOf(node: RootContent, source: string, depth: number): Prose[] {
  if (depth >= deepest && "children" in node) return [{ p: [wordsOf(node)] }];
  switch (node.type) {
    case "paragraph":
      return [{ p: inlinesOf(node.children, 0) }];
    case "heading":
      return [{ head: inlinesOf(node.children, 0) }];
    case "list":
      return [
        {
          list: node.children.map((item) => item.children.flatMap((child) => blockOf(child, source, depth + 1))),
          ordered: node.ordered === true,
          start: Math.min(node.start ?? 1, 9999),
        },
      ];
    case "blockquote":
      return [{ quote: node.children.flatMap((child) => blockOf(child, source, depth + 1)) }];
    case "code":
    case "html":
      return plain(node.value);
    case "thematicBreak":
      return [];
    default: {
      const { position } = node;
      return plain(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
    }
  }
}

function inlinesOf(nodes: PhrasingContent[], depth: number): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (depth >= deepest && "children" in node) return [wordsOf(node)];
    switch (node.type) {
      case "text":
        return [node.value.replaceAll("\n", " ")];
      case "strong":
        return [{ b: inlinesOf(node.children, depth + 1) }];
      case "emphasis":
        return [{ i: inlinesOf(node.children, depth + 1) }];
      case "break":
        return [{ br: true }];
      case "link":
        return wordsOf(node) === node.url ? [node.url] : [...inlinesOf(node.children, depth + 1), ` (${node.url})`];
      case "image":
        return [node.alt ? `${node.alt} (${node.url})` : node.url];
      case "inlineCode":
      case "html":
        return [node.value];
      default:
        return [wordsOf(node)];
    }
  });
}

function wordsOf(top: RootContent): string {
  const words: string[] = [];
  const waiting: RootContent[] = [top];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("value" in node) words.push(node.value);
    if ("children" in node) waiting.push(...[...node.children].reverse());
  }
  return words.join("");
}
