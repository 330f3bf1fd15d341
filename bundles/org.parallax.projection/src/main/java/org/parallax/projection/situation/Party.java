package org.parallax.projection.situation;

/**
 * A state whose relations are projected.
 *
 * @param id identifier as the record spells it, such as {@code SouthKorea}
 * @param name name for people to read, such as {@code Republic of Korea}
 * @param code three-letter country code
 */
public record Party(String id, String name, String code) {}
