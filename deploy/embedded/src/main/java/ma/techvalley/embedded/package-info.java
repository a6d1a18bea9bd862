/** A genuine Kafka broker and a MongoDB-wire store inside this process, so that one JVM, or one test run, needs nothing else. */
@NullMarked
package ma.techvalley.embedded;

import org.jspecify.annotations.NullMarked;
