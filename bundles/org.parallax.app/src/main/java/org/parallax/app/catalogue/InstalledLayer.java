package org.parallax.app.catalogue;

/**
 * A layer that a plug-in brings.
 *
 * @param name as scenarios and commands choose it
 * @param title what readers call it
 */
public record InstalledLayer(String name, String title) {}
