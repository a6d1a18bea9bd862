package planted.techvalley.gateway.left;

import org.jspecify.annotations.Nullable;
import planted.techvalley.gateway.right.Right;

public record Left(@Nullable Right other) {}
