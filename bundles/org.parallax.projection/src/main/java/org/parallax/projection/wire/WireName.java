package org.parallax.projection.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The word by which a record, a part of it or a constant stands in JSON, where it is not the usual one. What has been
 * written keeps its word: whoever renames a type or a part gives it its former name here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface WireName {

    /** The word. */
    String value();
}
