import type { ActionsTables } from "./actions";
import type { AssociationTables } from "./association";
import type { DeadlinesTables } from "./deadlines";
import type { DecisionsTables } from "./decisions";
import type { DutiesTables } from "./duties";
import type { FilesTables } from "./files";
import type { GroupsTables } from "./groups";
import type { KernelTables } from "./kernel";
import type { LifeTables } from "./life";
import type { MeetingsTables } from "./meetings";
import type { MinutesTables } from "./minutes";
import type { OutboxTables } from "./outbox";
import type { PairingsTables } from "./pairings";
import type { PeopleTables } from "./people";
import type { PolesTables } from "./poles";
import type { PowersTables } from "./powers";
import type { ProposalsTables } from "./proposals";
import type { RenewalTables } from "./renewal";
import type { ReportsTables } from "./reports";
import type { SessionTables } from "./session";

export type Schema = KernelTables &
  AssociationTables &
  FilesTables &
  PeopleTables &
  OutboxTables &
  SessionTables &
  PolesTables &
  PairingsTables &
  ActionsTables &
  ReportsTables &
  ProposalsTables &
  DecisionsTables &
  MeetingsTables &
  MinutesTables &
  LifeTables &
  DutiesTables &
  PowersTables &
  GroupsTables &
  DeadlinesTables &
  RenewalTables;
