package planted.techvalley.zones.spaces.web;

import org.springframework.web.bind.annotation.RestController;

/** Open to everybody, which no controller is. */
@RestController
public final class PublicController {}
