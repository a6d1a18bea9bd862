/** The running service as its clients and neighbours see it, for the tests over HTTP and Kafka. */
@NullMarked
package ma.techvalley.compliance.rig;

import org.jspecify.annotations.NullMarked;
