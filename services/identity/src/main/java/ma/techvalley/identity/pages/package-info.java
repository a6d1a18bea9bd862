/** The few pages a person sees, in Arabic, French and English. */
@NullMarked
package ma.techvalley.identity.pages;

import org.jspecify.annotations.NullMarked;
