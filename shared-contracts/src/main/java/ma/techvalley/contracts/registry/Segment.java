package ma.techvalley.contracts.registry;

/** The five segments ("filières") of Morocco's offshoring offer. */
public enum Segment {
    /** Information technology outsourcing. */
    ITO,
    /** Customer relationship management, contact centres. */
    CRM,
    /** Outsourcing of business processes. */
    BPO,
    /** Engineering services and research and development. */
    ESO,
    /** Knowledge processes, expertise and analysis. */
    KPO
}
