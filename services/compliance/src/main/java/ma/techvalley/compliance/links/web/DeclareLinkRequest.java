package ma.techvalley.compliance.links.web;

import java.time.LocalDate;
import ma.techvalley.contracts.registry.IceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A link of who sends it.
 *
 * @param company ICE, registered here or not
 * @param endedOn its last day, from 2009 to today; absent if it lasts
 */
record DeclareLinkRequest(
        @IceNumber String company, @Nullable LocalDate endedOn) {}
