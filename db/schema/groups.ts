/** Tables of the group « groups »: mixed, dated working groups, each reporting to a pole. */

export type WorkingGroupsTable = {
  id: string;
  slug: string;
  name: string;
  poleId: string;
  deliverable: string;
  startsOn: string;
  endsOn: string;
  closedOn: string | null;
  outcome: string | null;
  deliveredOn: string | null;
  link: string | null;
  createdAt: string;
  version: number;
};

export type WorkingGroupPeopleTable = {
  id: string;
  groupId: string;
  personId: string;
  part: "lead" | "member";
  startsOn: string;
  endsOn: string | null;
};

export type GroupsTables = {
  workingGroups: WorkingGroupsTable;
  workingGroupPeople: WorkingGroupPeopleTable;
};
