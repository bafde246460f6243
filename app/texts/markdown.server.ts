import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Nodes, Parents, Root } from "mdast";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import rehypeSanitize, { type Options as Allowed } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype, { type Options as Conversion } from "remark-rehype";
import { unified } from "unified";

/** Deeper than this, quotes and lists are shown as they were typed: nobody writes so, and recursion has a floor. */
const DEEPEST = 16;

const allowed: Allowed = {
  tagNames: [
    "p",
    "br",
    "strong",
    "em",
    "del",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "code",
    "pre",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  attributes: { a: ["href"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: { li: ["ol", "ul"], tr: ["table"], td: ["tr"], th: ["tr"], thead: ["table"], tbody: ["table"] },
  strip: ["script", "style"],
};

const typed = (value: string): ElementContent => ({ type: "text", value });
const paragraph = (children: ElementContent[]): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children,
});

// What has no place here is shown as the plain words it was, so that nothing typed is lost.
const conversion: Conversion = {
  handlers: {
    html: (_state, node: { value: string }, parent: Parents | undefined) =>
      parent?.type === "paragraph" || parent?.type === "heading" ? typed(node.value) : paragraph([typed(node.value)]),
    image: (_state, node: { alt?: string | null; url: string }) => typed(node.alt || node.url),
    imageReference: (_state, node: { alt?: string | null; identifier: string }) => typed(node.alt || node.identifier),
    footnoteReference: (_state, node: { identifier: string }) => typed(`[${node.identifier}]`),
    footnoteDefinition: (state, node: Parents & { identifier: string }) => [
      paragraph([typed(`[${node.identifier}]`)]),
      ...(state.all(node) as ElementContent[]),
    ],
  },
};

const parser = () => unified().use(remarkParse).use(remarkGfm);
const converter = () => unified().use(remarkRehype, conversion).use(rehypeSanitize, allowed);

/**
 * Markdown that a person typed, as HTML one may show: no raw HTML, no image, no style, links to http, https and mailto
 * only, titles below those of the page. `typeset` puts French spaces; what stands in code is left alone.
 */
export const renderMarkdown = (text: string, typeset: (text: string) => string = (same) => same): string => {
  const source = shallow(text);
  const tree = parser().parse(source);
  prepare(tree, source);
  const html = converter().runSync(tree) as HtmlRoot;
  html.children = html.children.flatMap((child) => (child.type === "doctype" ? [] : finish(child, typeset)));
  return renderToStaticMarkup(toJsxRuntime(html, { Fragment, jsx, jsxs }));
};

// The parser's time grows with the square of nested quotes and lists: beyond the floor, a mark becomes a character.
const marks = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s))){${DEEPEST}}(?=[ \\t]*(?:[>*+-]|\\d))`);
const indent = /^[ \t]{64,}/;

const shallow = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(indent, (blanks) => blanks.slice(0, 64)).replace(marks, "$& \\"))
    .join("\n");

/** Cuts what is nested too deep, lowers titles, and writes tasks as they were typed; without recursion. */
const prepare = (tree: Root, source: string) => {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (node.type === "heading") node.depth = lowered(node.depth);
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      const first = node.children[0];
      if (first?.type === "paragraph") first.children.unshift({ type: "text", value: node.checked ? "[x] " : "[ ] " });
      node.checked = null;
    }
    if (!("children" in node)) continue;
    if (depth >= DEEPEST) {
      const value = source.slice(node.position?.start.offset, node.position?.end.offset);
      (node as { children: Nodes[] }).children = [{ type: "text", value }];
      continue;
    }
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
};

const lowered = (depth: number) => (depth === 1 ? 3 : depth === 2 ? 4 : depth === 3 ? 5 : 6);

const finish = (node: ElementContent, typeset: (text: string) => string): ElementContent[] => {
  if (node.type === "text") return [{ ...node, value: typeset(node.value) }];
  if (node.type !== "element") return [];
  const inside = node.tagName === "code" ? (text: string) => text : typeset;
  const children = node.children.flatMap((child) => finish(child, inside));
  if (node.tagName !== "a") return [{ ...node, children }];
  const href = safeAddress(node.properties.href);
  return href ? [{ ...node, properties: { href, rel: ["nofollow", "noopener", "noreferrer"] }, children }] : children;
};

/** The address when it is absolute, of an open protocol and without a name before « @ » that would disguise the site. */
const safeAddress = (href: unknown): string | null => {
  if (typeof href !== "string" || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === "mailto:") return url.href;
  const open = url.protocol === "http:" || url.protocol === "https:";
  return open && url.username === "" && url.password === "" ? url.href : null;
};
