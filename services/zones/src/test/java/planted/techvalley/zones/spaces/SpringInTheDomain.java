package planted.techvalley.zones.spaces;

import org.springframework.stereotype.Component;

@Component
final class SpringInTheDomain {}
