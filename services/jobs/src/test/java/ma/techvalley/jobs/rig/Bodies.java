package ma.techvalley.jobs.rig;

/** Request bodies. */
public final class Bodies {
    private Bodies() {}

    /** A report whose figures agree; at least 4 employees. */
    public static String report(String company, String park, String month, int employees) {
        return """
                {"company": "%s", "site": "%s-%s", "month": "%s", "headcount": %s}""".formatted(company, company, park, month, headcount(employees));
    }

    public static String revision(String reason, int employees) {
        return """
                {"reason": "%s", "headcount": %s}""".formatted(reason, headcount(employees));
    }

    public static String headcount(int employees) {
        return """
                {"employees": %1$d, "contracts": {"cdi": %2$d, "cdd": 1, "other": 1}, "anapecTrainees": 3,
                 "gender": {"women": 1, "men": %3$d}, "nationality": {"moroccan": %3$d, "foreign": 1},
                 "segments": {"ITO": %3$d, "CRM": 1}, "hires": 2, "departures": 1, "grossPayroll": 812345.50}""".formatted(employees, employees - 2, employees - 1);
    }
}
