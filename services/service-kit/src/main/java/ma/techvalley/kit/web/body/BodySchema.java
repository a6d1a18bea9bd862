package ma.techvalley.kit.web.body;

import com.networknt.schema.Schema;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a body has to look like.
 *
 * @param json the same as a document, for clients
 */
record BodySchema(Shape.Fields shape, ObjectNode json, Schema compiled) {}
