package ma.techvalley.gateway.spaces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In what form a search is answered: pages, or the whole result line by line. */
enum Form {
    JSON(Form.PLAIN, false),
    GEO_JSON(Form.GEO, false),
    CSV(Form.COMMAS, true),
    LINES(Form.NEWLINES, true);

    static final String PLAIN = "application/json";
    static final String GEO = "application/geo+json";
    static final String COMMAS = "text/csv";
    static final String NEWLINES = "application/x-ndjson";

    private final MediaType type;
    private final boolean whole;

    Form(String type, boolean whole) {
        this.type = MediaType.parseMediaType(type);
        this.whole = whole;
    }

    /** What the client likes best; JSON where it does not mind. Spring has refused who takes none. */
    static Form of(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        List<MediaType> accepted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .flatMap(wanted -> List.of(values()).stream().filter(form -> wanted.includes(form.type)))
                .findFirst()
                .orElse(JSON);
    }

    /** Whether it is the whole result, without pages. */
    boolean isWhole() {
        return whole;
    }

    /** As the answer states it. */
    String contentType() {
        return this == CSV ? COMMAS + ";charset=UTF-8" : type.toString();
    }
}
