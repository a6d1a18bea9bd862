package ma.techvalley.standalone.demo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends a company's consistency token to each service that has to have heard of it, until it has. */
final class Known {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    void note(DemoCompany company, Answer answer) {
        answer.token().ifPresent(token -> tokens.put(company.ice(), token));
    }

    Answer post(Api api, String ice, Call call) throws InterruptedException {
        String receiver = call.resource() + ice;
        if (heard.contains(receiver)) {
            return api.post(call);
        }
        Answer answer = api.post(call.after(tokens.getOrDefault(ice, ice + "@1")));
        heard.add(receiver);
        return answer;
    }
}
