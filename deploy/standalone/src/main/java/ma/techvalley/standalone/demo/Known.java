package ma.techvalley.standalone.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Consistency tokens of companies, for requests to services that have to have heard of them. */
final class Known {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    void note(DemoCompany company, Answer answer) {
        answer.token().ifPresent(token -> tokens.put(company.ice(), token));
    }

    /** The newest one; its first version where an earlier run had registered it. */
    String token(String ice) {
        return tokens.getOrDefault(ice, ice + "@1");
    }
}
