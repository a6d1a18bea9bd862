package ma.techvalley.kit.web.body;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes strictly; guessing at UTF-16, as JSON parsers do, would let the same bytes mean two things. */
final class Utf8 {
    private Utf8() {}

    static @Nullable String decode(byte[] body, Broken broken) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate(body.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            broken.add("", "encoding", "The body is not UTF-8, from byte " + bytes.position() + " on.");
            return null;
        }
        return text.flip().toString();
    }
}
