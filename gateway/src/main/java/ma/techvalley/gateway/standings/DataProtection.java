package ma.techvalley.gateway.standings;

/** How a company stands with the CNDP. It may be more than one of these, but for {@link #NONE}. */
public enum DataProtection {
    /** A declaration or an authorisation is in force: the filing that a transfer rests on. */
    BASE_GRANTED,
    /** A transfer abroad is in force. */
    TRANSFER_GRANTED,
    /** A transfer abroad was granted, on a base that is in force no more. */
    SUSPENDED,
    /** Nothing of these. */
    NONE
}
