package org.parallax.dsl.record;

import java.util.Optional;
import org.parallax.model.Document;
import org.parallax.model.Header;

/** What the header of a file says: which relationship its elements belong to, and whether it founds that one. */
public final class Headers {

    private Headers() {
    }

    /** Whether a header founds its relationship, by giving it a title, rather than contributing to it. */
    public static boolean founds(Header header) {
        return !header.getTitle().isEmpty();
    }

    /** Whether a file founds the relationship its elements belong to. */
    public static boolean founds(Document document) {
        return document.getHeader() != null && founds(document.getHeader());
    }

    /** The name of the relationship the elements of a file belong to; empty without a header. */
    public static String relationshipOf(Document document) {
        return Optional.ofNullable(document.getHeader()).map(Header::getName).orElse("");
    }
}
