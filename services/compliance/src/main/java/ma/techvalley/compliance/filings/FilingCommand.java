package ma.techvalley.compliance.filings;

/** What can be done with a filing once it is submitted. */
public enum FilingCommand {
    /** An officer takes it from the queue. */
    TAKE("taken"),
    /** A supervisor gives it to an officer. */
    ASSIGN("assigned"),
    /** Its officer gives it to another one. */
    HAND_OVER("handed over"),
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
    GRANT_TACITLY("granted tacitly"),
    /** Its officer, or of a receipt any, submits a declaration to the regime of authorisations. */
    MOVE("moved to authorisation"),
    /** An officer corrects a clerical error of the authority. */
    CORRECT_CLERICALLY("corrected by the authority"),
    /** The authority takes back what it has granted. */
    WITHDRAW("withdrawn"),
    /** The filer notifies that what was granted has ended. */
    DELETE("deleted"),
    /** The base of a transfer is granted no more. */
    SUSPEND("suspended"),
    /** A change of it is granted. */
    SUPERSEDE("superseded");

    private final String participle;

    FilingCommand(String participle) {
        this.participle = participle;
    }

    /** Completes "can be …". */
    String participle() {
        return participle;
    }
}
