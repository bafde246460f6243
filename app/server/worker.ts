import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type MessagePort, parentPort } from "node:worker_threads";
import { makeCompiler, renderPdf } from "../documents/render.server";
import type { Printable } from "../documents/stand-input";
import { type SheetAsked, writeSheet } from "../features/imports/sheet-file.server";
import { readTable } from "../features/imports/sheet-table.server";

type FileSent = { bytes: Uint8Array; fileName: string };
type Task =
  | { kind: "pdf"; input: Printable }
  | { kind: "table"; input: FileSent }
  | { kind: "sheet"; input: SheetAsked };

/** Each kind of task by its name. What is dear to make (the compiler and its fonts) is made at the first need and kept. */
function makeTasks() {
  let compiler: ReturnType<typeof makeCompiler> | undefined;
  return (task: Task) => {
    switch (task.kind) {
      case "pdf":
        compiler ??= makeCompiler();
        return renderPdf(task.input, compiler);
      case "table":
        return readTable(task.input.bytes, task.input.fileName);
      case "sheet":
        return writeSheet(task.input);
      default:
        throw new Error(`no task is called "${(task as { kind: string }).kind}"`);
    }
  };
}

/** Answers the tasks that come by this port, one at a time; a failure is answered too, as its message. */
function serve(port: MessagePort) {
  const run = makeTasks();
  const collect = collector();
  port.on("message", async (task: Task) => {
    try {
      const result = await run(task);
      const bytes = result instanceof Uint8Array && result.buffer instanceof ArrayBuffer ? [result.buffer] : [];
      port.postMessage({ result }, bytes);
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
