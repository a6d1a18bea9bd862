package ma.techvalley.gateway.history;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.gateway.spaces.Former;
import ma.techvalley.kit.history.HistoryPart;
import ma.techvalley.kit.history.HistoryPart.Place;
import ma.techvalley.kit.history.HistoryPart.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the journal of zones, part by part, as the gateway itself. */
final class HttpJournals implements Journals {
    private static final Logger LOG = LoggerFactory.getLogger(HttpJournals.class);

    private final RestClient zones;
    private final ServiceToken token;
    private final Duration limit;
    private volatile String lastTrouble = "";

    /** @param limit for all parts together */
    HttpJournals(RestClient zones, ServiceToken token, Duration limit) {
        this.zones = zones;
        this.token = token;
        this.limit = limit;
    }

    @Override
    public Recalled before(Instant moment) {
        try {
            Recalled recalled = read(moment);
            lastTrouble = "";
            return recalled;
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
            LOG.warn("The journal of zones cannot be read: {}", trouble);
        }
    }

    private Recalled read(Instant moment) {
        long end = System.nanoTime() + limit.toNanos();
        Former former = new Former();
        HistoryPart part = part(moment, null);
        long head = part.head();
        enter(part, former);
        while (part.reached() && part.next() != null) {
            if (System.nanoTime() > end) {
                throw HistoryAway.because("More has changed since than can be read in time.");
            }
            part = part(moment, part.next());
            enter(part, former);
        }
        return new Recalled(former, part.reached(), head);
    }

    private HistoryPart part(Instant moment, @Nullable Place after) {
        byte[] answer = zones.get()
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

    private static void enter(HistoryPart part, Former former) {
        for (HistoryPart.Former each : part.former()) {
            Version was = each.was();
            if (was == null || !isEntered(was, former)) {
                former.wasNot(each.id());
            }
        }
    }

    /** What memory could not have read is not there then, either. */
    private static boolean isEntered(Version was, Former former) {
        try {
            return EventCatalog.named(was.type())
                    .map(type -> EventJson.read(type, was.value().getBytes(StandardCharsets.UTF_8)))
                    .map(value -> {
                        former.was(value.state(), was.version(), Instant.ofEpochMilli(was.time()));
                        return true;
                    })
                    .orElse(false);
        } catch (MalformedEvent unreadable) {
            LOG.warn("An entry of the journal cannot be read: {}", was.type());
            return false;
        }
    }
}
