package ma.techvalley.standalone.access;

/** One of everything, of somebody who has nothing to do with the other party. */
public record Party(
        String company,
        String park,
        String space,
        String allocation,
        String report,
        String filing,
        String link,
        String draft) {
    /** Puts what is theirs into a path or a body. */
    public String fill(String template) {
        return template.replace("{company}", company)
                .replace("{ice}", company)
                .replace("{park}", park)
                .replace("{code}", park)
                .replace("{space}", space)
                .replace("{allocation}", allocation)
                .replace("{report}", report)
                .replace("{filing}", filing)
                .replace("{link}", link)
                .replace("{draft}", draft);
    }
}
