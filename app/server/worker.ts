import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type MessagePort, parentPort } from "node:worker_threads";
import type { DocumentInput } from "../documents/inputs";
import { makeCompiler, renderPdf } from "../documents/render.server";

type Task = { kind: "pdf"; input: DocumentInput };

/** Each kind of task by its name. What is dear to make (the compiler and its fonts) is made at the first need and kept. */
function makeTasks() {
  let compiler: ReturnType<typeof makeCompiler> | undefined;
  return {
    pdf: (input: DocumentInput) => {
      compiler ??= makeCompiler();
      return renderPdf(input, compiler);
    },
  };
}

/** Answers the tasks that come by this port, one at a time; a failure is answered too, as its message. */
function serve(port: MessagePort) {
  const tasks = makeTasks();
  const collect = collector();
  port.on("message", async ({ kind, input }: Task) => {
    try {
      if (!Object.hasOwn(tasks, kind)) throw new Error(`no task is called "${kind}"`);
      const result = await tasks[kind](input);
      port.postMessage({ result }, result.buffer instanceof ArrayBuffer ? [result.buffer] : []);
    } catch (error) {
      port.postMessage({ error: error instanceof Error ? error.message : String(error) });
    }
    setImmediate(collect);
  });
}

/**
 * A laid-out document weighs a megabyte or more outside V8's heap, which sees no reason to collect its small handle: without
 * this a thread grows by 0.85 MB a document (measured), with it by nothing.
 */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  return collect;
}

if (parentPort) serve(parentPort);
