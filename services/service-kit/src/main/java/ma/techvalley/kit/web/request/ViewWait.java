package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.command.CallDeadline;
import ma.techvalley.kit.inbox.News;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.access.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Holds a request back until this service has read what the request's tokens name, for a bounded time, and no longer than the caller waits. */
public final class ViewWait {
    /** Another instance may have read it for this one's store: that is no news here. */
    private static final long LONGEST_PAUSE = Duration.ofMillis(20).toNanos();

    private final Supplier<List<ViewVersions>> views;
    private final TokenSight sight;
    private final News news;
    private final Duration limit;

    ViewWait(Views views, News news, Duration limit) {
        this.views = SingletonSupplier.of(() -> views.versions().stream().toList());
        this.sight = views.sight();
        this.news = news;
        this.limit = limit;
    }

    /** What has been read, and who may know it. */
    record Views(ObjectProvider<ViewVersions> versions, TokenSight sight) {}

    /**
     * Waits for all that the request's {@code Consistency-Token} headers name.
     *
     * @throws Refusal if one is malformed
     * @throws Unavailable as {@code view-behind}, if it takes too long
     */
    public void await(HttpServletRequest request) {
        await(request, Actors.current());
    }

    /**
     * The same, before Spring Security has seen the request.
     *
     * @param actor who sends it
     */
    public void await(HttpServletRequest request, Actor actor) {
        List<Violation> violations = new ArrayList<>();
        List<Token> tokens = Token.of(request, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        await(tokens, actor);
    }

    void await(List<Token> tokens, Actor actor) {
        long end = System.nanoTime() + CallDeadline.nanosLeft(limit.toNanos());
        for (Token token : tokens) {
            long known = news.told();
            while (!isHeld(token, actor)) {
                pause(token, known, end);
                known = news.told();
            }
        }
    }

    private void pause(Token token, long known, long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw behind(token);
        }
        try {
            news.awaitAfter(known, Math.min(left, LONGEST_PAUSE));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw behind(token);
        }
    }

    private static Unavailable behind(Token token) {
        return new Unavailable(ProblemType.VIEW_BEHIND, "not read yet: " + token, Duration.ofSeconds(1));
    }

    private boolean isHeld(Token token, Actor actor) {
        return sight.mayKnow(actor, token.aggregateId())
                && views.get().stream().anyMatch(view -> view.holds(token.aggregateId(), token.version()));
    }
}
