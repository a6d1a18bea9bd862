package ma.techvalley.compliance.drafts;

/** What its filer does with a draft. */
public enum DraftCommand {
    SAVE,
    SUBMIT,
    DISCARD
}
