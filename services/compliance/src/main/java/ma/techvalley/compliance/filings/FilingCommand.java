package ma.techvalley.compliance.filings;

/** What can be done with a filing once it is submitted. */
public enum FilingCommand {
    /** An officer takes it from the queue. */
    TAKE("taken"),
    /** Its officer asks for what is missing or unclear. */
    REQUEST_COMPLETION("sent back for completion"),
    /** The filer corrects it. */
    CORRECT("corrected"),
    /** Its officer grants it. */
    GRANT("granted"),
    /** Its officer refuses it. */
    REFUSE("refused"),
    /** Its officer gives the authority more time. */
    EXTEND("extended"),
    /** Nobody has decided in time. */
    GRANT_TACITLY("granted tacitly");

    private final String participle;

    FilingCommand(String participle) {
        this.participle = participle;
    }

    /** Completes "can be …". */
    String participle() {
        return participle;
    }
}
