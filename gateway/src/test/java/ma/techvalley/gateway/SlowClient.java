package ma.techvalley.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A client that does just enough for something to move on its connection all the time. */
final class SlowClient implements AutoCloseable {
    private static final int SIP = 4096;
    private final Socket socket = new Socket();
    private final CompletableFuture<String> got = new CompletableFuture<>();

    SlowClient(URI gateway) throws IOException {
        socket.setReceiveBufferSize(SIP);
        socket.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
    }

    SlowClient say(String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** Reads some hundred kilobytes a second; what it got is there when the connection has ended. */
    Future<String> sip() {
        Thread.ofVirtual().start(() -> {
            var read = new ByteArrayOutputStream();
            byte[] some = new byte[SIP];
            try {
                for (int length = 0;
                        length >= 0;
                        length = socket.getInputStream().read(some)) {
                    read.write(some, 0, length);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
                }
            } catch (IOException cut) {
                // ended
            }
            got.complete(read.toString(StandardCharsets.UTF_8));
        });
        return got;
    }

    /** Says a letter now and then; done when the gateway does not listen any more. */
    Future<String> mumble() {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    say("a");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                }
            } catch (IOException cut) {
                got.complete("");
            }
        });
        return got;
    }

    /** Whether the gateway has closed this connection without a word. */
    boolean isRefused() throws IOException {
        socket.setSoTimeout(10_000);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
