import type { RuleSet } from "../association/rule-set";
import type { SentencePart } from "./parts";

type Said = {
  sentences: { cite: (cited: RuleSet["proxies"]["cite"]) => string; say: (parts: readonly SentencePart[]) => string };
  ruleLines: {
    noProxy: string;
    proxies: (cap: number | null) => string;
    noQuorum: string;
    quorum: (fraction: { n: number; d: number }, strict: boolean) => string;
  };
};

/** The association's own rules as a notice recalls them: proxies and quorum, each with its article. */
export const ruleLines = ({ sentences, ruleLines: words }: Said, rules: RuleSet): string[] => {
  const proxies = rules.proxies.value;
  const quorum = rules.quorum.value;
  return [
    `${proxies.allowed ? words.proxies(proxies.cap) : words.noProxy} ${sentences.cite(rules.proxies.cite)}`,
    quorum.kind === "none"
      ? `${words.noQuorum} ${sentences.cite(rules.quorum.cite)}`
      : `${words.quorum(quorum.fraction, quorum.strict)} ${sentences.cite(rules.quorum.cite)}`,
  ];
};
