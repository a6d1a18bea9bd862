package ma.techvalley.gateway.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import ma.techvalley.gateway.changes.ChangeFeed.Batch;
import ma.techvalley.gateway.changes.ChangeFeed.Numbered;
import ma.techvalley.gateway.changes.PublicChange.Position;
import ma.techvalley.gateway.rates.Patience;
import ma.techvalley.gateway.rates.TooSlow;
import ma.techvalley.kit.problem.Failures;
import org.jspecify.annotations.Nullable;

/** One client's stream, on its own virtual thread, until the client leaves, is too slow, or the gateway stops. */
public final class ChangeStream {
    private final Streams streams;
    private final ChangeFeed feed;
    private final Wish wish;
    private final OutputStream out;
    private final Patience patience;
    private Position position;
    /** What the client has read elsewhere, as long as we are not past it. */
    private @Nullable Cut since;

    private boolean upToDate;
    private long lastWritten;

    /** @throws ma.techvalley.kit.problem.Unavailable until there is anything to be seen */
    public ChangeStream(Streams streams, Wish wish, OutputStream out) {
        this.streams = streams;
        this.feed = streams.feed();
        this.wish = wish;
        this.out = out;
        this.patience = new Patience(streams.patience());
        this.position = streams.tip();
    }

    /** @param lastEventId what the client has got last, or empty if it starts */
    public void run(String lastEventId) throws IOException, InterruptedException {
        try {
            follow(lastEventId);
        } catch (TooSlow trickling) {
            streams.tooSlow();
        } catch (IOException ended) {
            if (Failures.find(ended, SocketTimeoutException.class).isPresent()) {
                streams.tooSlow();
            }
            throw ended;
        }
    }

    private void follow(String lastEventId) throws IOException, InterruptedException {
        out.write(Frames.RETRY);
        resume(lastEventId);
        flush();
        boolean goesOn = true;
        while (goesOn && feed.isOpen()) {
            Batch batch = feed.after(position, untilHeartbeat());
            patience.renew();
            goesOn = next(batch);
        }
    }

    private void resume(String lastEventId) throws IOException {
        Resumption known = lastEventId.isEmpty() ? new Resumption(position, null) : feed.resume(lastEventId, position);
        if (known == null) {
            startOver();
        } else {
            position = known.position();
            since = known.since();
            out.write(Frames.bare(feed.id(position), "start"));
        }
    }

    private boolean next(Batch batch) throws IOException, InterruptedException {
        if (batch.gone() && !wish.isContentWithNewest()) {
            startOver();
        } else if (batch.gone()) {
            if (upToDate) {
                streams.tooSlow();
                return false;
            }
            replay();
        } else {
            upToDate = true;
            follow(batch);
        }
        return true;
    }

    /** Changes that are older than those kept: of each aggregate the newest. */
    private void replay() throws IOException {
        NewestChanges.Part part = feed.olderThanTheRing(position.number());
        for (Newest newest : part.changes()) {
            if (since == null || !since.covers(newest)) {
                tellAgain(newest);
            }
        }
        position = new Position(part.reached(), position.cut());
        flush();
    }

    private void tellAgain(Newest newest) throws IOException {
        var at = new Position(newest.number(), position.cut());
        PublicChange change = streams.tell(newest, at);
        byte[] opening = change == null ? null : wish.opening(change);
        if (change != null && opening != null) {
            write(Frames.head(feed.id(at), change.type()), opening, change.data());
        }
    }

    private void follow(Batch batch) throws IOException, InterruptedException {
        boolean written = false;
        for (Numbered numbered : batch.changes()) {
            written |= tell(numbered);
        }
        position = batch.reached();
        if (since != null && position.cut().includes(since)) {
            since = null;
        }
        if (!written && untilHeartbeat().isZero()) {
            out.write(Frames.heartbeat(id(position)));
            written = true;
        }
        if (written) {
            flush();
        }
        if (!batch.changes().isEmpty()) {
            Thread.sleep(streams.pace());
        }
    }

    private boolean tell(Numbered numbered) throws IOException {
        PublicChange change = numbered.change();
        if (wish.isUpset(change)) {
            out.write(Frames.bare(numbered.id(), "reset"));
            return true;
        }
        if (since != null && change.source() != null && since.covers(change.source())) {
            return false;
        }
        byte[] opening = wish.opening(change);
        if (opening == null) {
            return false;
        }
        write(since == null ? numbered.head() : Frames.head(id(change.at()), change.type()), opening, change.data());
        return true;
    }

    private String id(Position at) {
        return feed.id(since == null ? at : new Position(at.number(), at.cut().furthest(since)));
    }

    /** What lies in between is lost: the client has to read everything again, and goes on from here. */
    private void startOver() throws IOException {
        position = streams.tip();
        since = null;
        out.write(Frames.bare(feed.id(position), "reset"));
        flush();
    }

    private void write(byte[] head, byte[] opening, byte[] data) throws IOException {
        patience.check();
        out.write(head);
        out.write(opening);
        out.write(data, 1, data.length - 1);
        out.write(Frames.END);
    }

    private void flush() throws IOException {
        out.flush();
        patience.check();
        lastWritten = System.nanoTime();
    }

    private Duration untilHeartbeat() {
        Duration left = streams.heartbeat().minusNanos(System.nanoTime() - lastWritten);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
