package ma.techvalley.gateway.tenants;

/** What the CNDP has granted a company, as far as the public register says. */
public enum DataProtection {
    /** A declaration or an authorisation: the filing that a transfer rests on. */
    BASE_GRANTED,
    /** A transfer abroad. */
    TRANSFER_GRANTED,
    /** Nothing so far. */
    NONE
}
