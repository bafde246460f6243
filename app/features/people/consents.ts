/** What a person may agree to, each by itself, and take back in one tap. */
export const consentPurposes = ["portrait", "firstName", "photo"] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
