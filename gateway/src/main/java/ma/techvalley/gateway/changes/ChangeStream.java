package ma.techvalley.gateway.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import ma.techvalley.gateway.changes.ChangeFeed.Batch;
import ma.techvalley.gateway.changes.ChangeFeed.Numbered;

/** One client's stream, on its own virtual thread, until the client leaves or the gateway stops. */
final class ChangeStream {
    private final Streams streams;
    private final ChangeFeed feed;
    private final Set<String> types;
    private final OutputStream out;
    private long position;

    ChangeStream(Streams streams, Set<String> types, OutputStream out) {
        this.streams = streams;
        this.feed = streams.feed();
        this.types = types;
        this.out = out;
    }

    /** @param lastEventId what the client has got last, or empty if it starts */
    void run(String lastEventId) throws IOException, InterruptedException {
        long known = lastEventId.isEmpty() ? feed.newest() : feed.number(lastEventId);
        text("retry: 2000\n\n");
        if (known < 0) {
            startOver();
        } else {
            position = known;
            tell("start", known, "{}".getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        while (feed.isOpen()) {
            next(feed.after(position, streams.heartbeat()));
        }
    }

    private void next(Batch batch) throws IOException {
        if (batch.gone()) {
            startOver();
        } else if (batch.changes().isEmpty()) {
            text(": alive\n\n");
        }
        for (Numbered numbered : batch.changes()) {
            if (types.isEmpty() || types.contains(numbered.change().type())) {
                tell(
                        numbered.change().type(),
                        numbered.number(),
                        numbered.change().data());
            }
            position = numbered.number();
        }
        out.flush();
    }

    /** What lies in between is lost: the client has to read everything again, and goes on from here. */
    private void startOver() throws IOException {
        position = feed.newest();
        tell("reset", position, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String type, long number, byte[] data) throws IOException {
        text("id: " + feed.id(number) + "\nevent: " + type + "\ndata: ");
        out.write(data);
        text("\n\n");
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
