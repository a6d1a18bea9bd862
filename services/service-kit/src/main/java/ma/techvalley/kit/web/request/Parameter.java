package ma.techvalley.kit.web.request;

import org.springframework.core.convert.TypeDescriptor;

/**
 * A query parameter that a handler declares.
 *
 * @param type what its value becomes
 * @param limited whether a constraint of its own limits its length
 * @param owner where its constraints are
 */
record Parameter(String name, TypeDescriptor type, boolean required, boolean limited, Owner owner) {
    /** A component of a record, or one of the method's own parameters. */
    sealed interface Owner {
        record Component(Class<?> record, String name) implements Owner {}

        record Position(int index) implements Owner {}
    }

    boolean isMany() {
        return type.isCollection() || type.isArray();
    }

    /** The type of one value. */
    Class<?> single() {
        TypeDescriptor element = isMany() ? type.getElementTypeDescriptor() : type;
        return element == null ? Object.class : element.getObjectType();
    }
}
