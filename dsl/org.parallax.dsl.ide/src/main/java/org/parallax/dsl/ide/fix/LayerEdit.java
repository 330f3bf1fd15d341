package org.parallax.dsl.ide.fix;

/** The result of a request to choose a layer for a scenario, or to leave it out. */
public sealed interface LayerEdit {

    /** The change that does it. */
    record Written(Fix fix) implements LayerEdit {}

    /** The scenario cannot choose it; the reason is a sentence for the user. */
    record Refused(String reason) implements LayerEdit {}
}
