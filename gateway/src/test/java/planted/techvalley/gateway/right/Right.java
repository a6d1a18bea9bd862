package planted.techvalley.gateway.right;

import org.jspecify.annotations.Nullable;
import planted.techvalley.gateway.left.Left;

public record Right(@Nullable Left other) {}
