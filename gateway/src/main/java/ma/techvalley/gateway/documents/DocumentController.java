package ma.techvalley.gateway.documents;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.access.Public;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents of the whole platform, as they were checked when it was built. */
@Public
@RestController
@Hidden
class DocumentController {
    private static final String OPENAPI = "ma/techvalley/gateway/documents/openapi.json";
    private static final String ASYNCAPI = "contracts/asyncapi.json";
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    /** Only what this server itself serves, and the one style sheet and script of each page. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GetMapping("/openapi.json")
    ResponseEntity<Resource> openApi() {
        return document(OPENAPI, MediaType.APPLICATION_JSON, POLICY);
    }

    @GetMapping("/asyncapi.json")
    ResponseEntity<Resource> asyncApi() {
        return document(ASYNCAPI, MediaType.APPLICATION_JSON, POLICY);
    }

    @GetMapping("/docs")
    ResponseEntity<Resource> docs() {
        return document("ma/techvalley/gateway/page/docs.html", PAGE, POLICY);
    }

    @GetMapping("/")
    ResponseEntity<Resource> page() {
        return document("ma/techvalley/gateway/page/index.html", PAGE, POLICY.replace(" 'unsafe-inline'", ""));
    }

    private static ResponseEntity<Resource> document(String path, MediaType type, String policy) {
        Resource resource = new ClassPathResource(path);
        if (!resource.exists()) {
            throw Refusal.notFound("document", path.substring(path.lastIndexOf('/') + 1));
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .body(resource);
    }
}
