package ma.techvalley.gateway.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    private static final byte[] TEXT = "space,park,rent\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void whatWasWrittenComesOutAgain() throws IOException {
        Gzip.to(sent, out -> out.write(TEXT));

        assertThat(new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readAllBytes())
                .isEqualTo(TEXT);
        assertThat(sent.size()).isLessThan(TEXT.length);
    }

    @Test
    void whatWasCutDoesNotPassForTheWholeAndKeepsNoMemoryOutsideTheHeap() {
        var compressing = new AtomicReference<OutputStream>();

        assertThatThrownBy(() -> Gzip.to(sent, out -> {
                    compressing.set(out);
                    out.write(TEXT);
                    throw new IOException("Broken pipe");
                }))
                .hasMessage("Broken pipe");

        assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readAllBytes())
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> compressing.get().write(TEXT)).hasMessageContaining("closed");
    }
}
