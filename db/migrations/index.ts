import type { Migration } from "../dialect";
import { kernel } from "./0001-kernel";
import { association } from "./0002-association";
import { files } from "./0003-files";
import { people } from "./0004-people";
import { outbox } from "./0005-outbox";
import { session } from "./0006-session";
import { poles } from "./0007-poles";
import { pairings } from "./0008-pairings";
import { actions } from "./0009-actions";
import { reports } from "./0010-reports";
import { proposals } from "./0011-proposals";
import { decisions } from "./0012-decisions";
import { meetings } from "./0013-meetings";
import { minutes } from "./0014-minutes";
import { life } from "./0015-life";
import { indexes } from "./0016-indexes";
import { duties } from "./0017-duties";
import { powers } from "./0018-powers";
import { seats } from "./0019-seats";
import { effects } from "./0020-effects";
import { groups } from "./0021-groups";
import { deadlines } from "./0022-deadlines";
import { renewal } from "./0023-renewal";
import { imports } from "./0024-imports";
import { sitting } from "./0031-sitting";
import { filings } from "./0032-filings";
import { bodies } from "./0033-bodies";
import { renewalByParts } from "./0034-renewal-by-parts";
import { departures } from "./0035-departures";
import { takenOver } from "./0036-taken-over";
import { stand } from "./0037-stand";
import { correspondence } from "./0038-correspondence";
import { scenePhotos } from "./0039-scene-photos";
import { noPassages } from "./0040-no-passages";
import { departureEnds } from "./0041-departure-ends";
import { slateLeaves } from "./0042-slate-leaves";

/** Every migration, in order; forward only. */
export const migrations: Migration[] = [
  kernel,
  association,
  files,
  people,
  outbox,
  session,
  poles,
  pairings,
  actions,
  reports,
  proposals,
  decisions,
  meetings,
  minutes,
  life,
  indexes,
  duties,
  powers,
  seats,
  effects,
  groups,
  deadlines,
  renewal,
  imports,
  sitting,
  filings,
  bodies,
  renewalByParts,
  departures,
  takenOver,
  stand,
  correspondence,
  scenePhotos,
  noPassages,
  departureEnds,
  slateLeaves,
];
