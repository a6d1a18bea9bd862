/** Plain records as BSON documents, for whoever keeps them. */
@NullMarked
package ma.techvalley.kit.document;

import org.jspecify.annotations.NullMarked;
