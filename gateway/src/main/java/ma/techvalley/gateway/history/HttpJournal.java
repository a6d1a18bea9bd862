package ma.techvalley.gateway.history;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.State;
import ma.techvalley.kit.history.HistoryPart;
import ma.techvalley.kit.history.HistoryPart.Place;
import ma.techvalley.kit.history.HistoryPart.Version;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the journal of a service, part by part, as the gateway itself. */
final class HttpJournal {
    private static final Logger LOG = LoggerFactory.getLogger(HttpJournal.class);

    private final Source source;
    private final ServiceToken token;
    private final Duration limit;
    private volatile String lastTrouble = "";

    /** @param limit for all parts together */
    HttpJournal(Source source, ServiceToken token, Duration limit) {
        this.source = source;
        this.token = token;
        this.limit = limit;
    }

    /** @param service as the log calls it */
    record Source(String service, RestClient client) {}

    /** Who is told of each aggregate that changed after the moment what it was, or that it was not there. */
    record Told(Was was, Consumer<String> wasNot) {
        /** A version as an event has it. */
        interface Was {
            /** @throws MalformedEvent for what memory would not take either */
            void tell(State state, long version, Instant at);
        }
    }

    /**
     * How it was read.
     *
     * @param reached whether there was anything at all at the moment; if not, only some of what came later was told
     * @param head sequence of the newest entry when it was read
     */
    record Read(boolean reached, long head) {}

    /** @throws Unavailable {@code history-away} while it cannot be read */
    Read read(Instant moment, Told told) {
        try {
            Read read = readAll(moment, told);
            lastTrouble = "";
            return read;
        } catch (RestClientException | JacksonException away) {
            if (away instanceof HttpClientErrorException) {
                token.forget();
            }
            tell(away.getClass().getSimpleName());
            throw HistoryAway.because("A service that has the history is away.");
        }
    }

    /** Once for each kind of trouble, not for each who asks; of the failure only its kind, since messages quote what was answered. */
    private void tell(String trouble) {
        if (!trouble.equals(lastTrouble)) {
            lastTrouble = trouble;
            LOG.warn("The journal of {} cannot be read: {}", source.service(), trouble);
        }
    }

    private Read readAll(Instant moment, Told told) {
        long end = System.nanoTime() + limit.toNanos();
        HistoryPart part = part(moment, null);
        long head = part.head();
        tell(part, told);
        while (part.reached() && part.next() != null) {
            if (System.nanoTime() > end) {
                throw HistoryAway.because("More has changed since than can be read in time.");
            }
            part = part(moment, part.next());
            tell(part, told);
        }
        return new Read(part.reached(), head);
    }

    private HistoryPart part(Instant moment, @Nullable Place after) {
        byte[] answer = source.client()
                .get()
                .uri(path -> {
                    path.path("/actuator/history").queryParam("moment", moment.toEpochMilli());
                    if (after != null) {
                        path.queryParam("time", after.time()).queryParam("sequence", after.sequence());
                    }
                    return path.build();
                })
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .retrieve()
                .body(byte[].class);
        return JsonMapper.shared().readValue(Objects.requireNonNullElse(answer, new byte[0]), HistoryPart.class);
    }

    private static void tell(HistoryPart part, Told told) {
        for (HistoryPart.Former each : part.former()) {
            Version was = each.was();
            if (was == null || !isTold(was, told)) {
                told.wasNot().accept(each.id());
            }
        }
    }

    /** What memory could not have read is not there then, either. */
    private static boolean isTold(Version was, Told told) {
        try {
            return EventCatalog.named(was.type())
                    .map(type -> EventJson.read(type, was.value().getBytes(StandardCharsets.UTF_8)))
                    .map(value -> {
                        told.was().tell(value.state(), was.version(), Instant.ofEpochMilli(was.time()));
                        return true;
                    })
                    .orElse(false);
        } catch (MalformedEvent unreadable) {
            LOG.warn("An entry of the journal cannot be read: {}", was.type());
            return false;
        }
    }
}
