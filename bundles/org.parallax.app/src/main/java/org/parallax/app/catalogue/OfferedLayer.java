package org.parallax.app.catalogue;

/**
 * A layer of a record that texts can count: a plug-in brings it, or it stands beside them.
 *
 * @param name as scenarios and commands choose it
 * @param title what readers call it
 */
public record OfferedLayer(String name, String title) {}
