import { Portrait } from "../../ui/portrait";

/** A person's photo, or the drawn face of their id; the name always stands beside it. */
export const Face = ({ id, hash, big }: { id: string; hash: string | null; big?: boolean }) =>
  hash ? (
    <img className={big ? "portrait portrait--big" : "portrait"} src={`/fichiers/${hash}`} alt="" loading="lazy" />
  ) : (
    <Portrait seed={id} big={big} />
  );
