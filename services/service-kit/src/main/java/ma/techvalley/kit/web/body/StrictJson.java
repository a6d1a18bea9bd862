package ma.techvalley.kit.web.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.SmartHttpMessageConverter;

/** Reads every request body that is a record, whatever its media type claims, so that no other converter can bypass the rules. */
final class StrictJson implements SmartHttpMessageConverter<Object> {
    private final BodyRules rules;

    StrictJson(BodyRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return type.toClass().isRecord();
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        requireJson(message.getHeaders().getContentType());
        return rules.read(message.getBody().readAllBytes(), type.toClass());
    }

    /** UTF-8 is the only encoding of JSON between systems (RFC 8259, section 8.1). */
    static void requireJson(@Nullable MediaType type) {
        boolean isJson = type != null
                && type.isCompatibleWith(MediaType.APPLICATION_JSON)
                && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        if (!isJson) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.");
        }
    }

    @Override
    public boolean canWrite(ResolvableType targetType, Class<?> valueClass, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public void write(
            Object body,
            ResolvableType type,
            @Nullable MediaType mediaType,
            HttpOutputMessage message,
            @Nullable Map<String, Object> hints) {
        throw new UnsupportedOperationException("reads only");
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }
}
