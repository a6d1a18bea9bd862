package planted.techvalley.gateway.spaces;

import org.springframework.core.env.Environment;

record SpringInTheMemory(Environment environment) {}
