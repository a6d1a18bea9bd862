/** What the services promise each other: events, topics and the envelope they travel in. */
@NullMarked
package ma.techvalley.contracts;

import org.jspecify.annotations.NullMarked;
