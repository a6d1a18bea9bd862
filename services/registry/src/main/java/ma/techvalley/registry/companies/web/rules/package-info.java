/** Constraints of request fields that hand each text to the value that will hold it, so that the rule is written once. */
@NullMarked
package ma.techvalley.registry.companies.web.rules;

import org.jspecify.annotations.NullMarked;
