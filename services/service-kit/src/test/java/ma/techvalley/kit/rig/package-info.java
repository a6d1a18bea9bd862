/** A running service as its clients and neighbours see it, for the services' tests over HTTP and Kafka. */
@NullMarked
package ma.techvalley.kit.rig;

import org.jspecify.annotations.NullMarked;
