/** Two of everything that has a time: one on the day it goes, one a day too young. Marks are found again in any table. */
export const gone = {
  member: "Zqgonemember",
  lapsed: "Zqgonelapsed",
  candidate: "Zqgonecandidate",
  line: "zqgoneline",
  talk: "zqgonetalk",
  question: "zqgonequestion",
  home: "zqgonehome",
  mail: "zqgonemail",
  draft: "zqgonedraft",
  import: "zqgoneimport",
  refused: "zqgonerefused",
  parked: "zqgoneparked",
  device: "zqgonedevice",
  photo: "zqgonephoto.jpg",
  scenePhoto: "zqgonescene.jpg",
  curious: "Zqgonecurious",
  key: "zqgonekey",
  link: "zqgonelink",
  code: "zqgonecode",
  try: "zqgonetry",
  job: "zqgonejob",
  wish: "zqgonewish",
} as const;
export const kept = {
  member: "Zqkeptmember",
  candidate: "Zqkeptcandidate",
  line: "zqkeptline",
  talk: "zqkepttalk",
  question: "zqkeptquestion",
  home: "zqkepthome",
  mail: "zqkeptmail",
  draft: "zqkeptdraft",
  import: "zqkeptimport",
  refused: "zqkeptrefused",
  parked: "zqkeptparked",
  device: "zqkeptdevice",
  photo: "zqkeptphoto.jpg",
  scenePhoto: "zqkeptscene.jpg",
  curious: "Zqkeptcurious",
  key: "zqkeptkey",
  link: "zqkeptlink",
  code: "zqkeptcode",
  try: "zqkepttry",
  job: "zqkeptjob",
  wish: "zqkeptwish",
  typed: "zqkepttyped",
  action: "zqkeptaction",
  minutes: "zqkeptminutes",
} as const;

/** The night of the test, and the last days that go and that stay. */
export const night = "2026-11-24T02:00:00.000Z";

/** Ten in the morning, UTC, of a civil day. */
export const at = (day: string) => `${day}T10:00:00.000Z`;

/** Plants one thing that goes and one a day too young. */
export const both = async (
  words: [string, string],
  days: [string, string],
  put: (word: string, day: string, id: string) => Promise<unknown>,
) => {
  await put(words[0], days[0], "gone");
  await put(words[1], days[1], "kept");
};
