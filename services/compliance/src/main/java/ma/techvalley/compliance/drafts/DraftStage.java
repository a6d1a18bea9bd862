package ma.techvalley.compliance.drafts;

/** Where a draft stands. */
public enum DraftStage {
    /** It is written. */
    DRAFT,
    /** It stays as it is; a filing follows from it, or is there. */
    SUBMITTED,
    /** Its filer has given it up. */
    DISCARDED
}
