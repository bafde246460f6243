import type { ReactNode } from "react";
import { Seed, type SeedState } from "./seeds";

export type StemNode = {
  id: string;
  state: SeedState;
  what: ReactNode;
  href?: string;
  note?: ReactNode;
  /** the current step: its content is a squash page instead of a line */
  here?: ReactNode;
};

/** Any chain: the thread of a proposal, the decisions of a pole, the steps of a welcome. Dotted towards what is to come. */
export function Stem({ nodes }: { nodes: StemNode[] }) {
  return (
    <ol className="stem">
      {nodes.map((node, index) => (
        <li key={node.id} className={classes(node, nodes[index + 1])} aria-current={node.here ? "step" : undefined}>
          <Seed state={node.state} className="node" />
          {node.here ?? (
            <>
              <p className="stem__what">{node.href ? <a href={node.href}>{node.what}</a> : node.what}</p>
              {node.note && <p className="stem__note">{node.note}</p>}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function classes(node: StemNode, after?: StemNode): string | undefined {
  const toCome = after?.state === "sow" || after?.state === "givenUp" || Boolean(node.here);
  return [toCome && "to-come", node.here && "is-here"].filter(Boolean).join(" ") || undefined;
}
