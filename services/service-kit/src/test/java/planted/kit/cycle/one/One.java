package planted.kit.cycle.one;

import planted.kit.cycle.two.Two;

/** Needs what needs it. */
public record One(Two two) {}
